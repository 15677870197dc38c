"""English adjectives of states: French for France."""

_TABLE = """
Afghanistan: Afghan; Albania: Albanian; Algeria: Algerian; Angola: Angolan; Argentina: Argentine, Argentinian;
Armenia: Armenian; Australia: Australian; Austria: Austrian; Azerbaijan: Azerbaijani, Azeri; Bahamas: Bahamian;
Bahrain: Bahraini; Bangladesh: Bangladeshi; Barbados: Barbadian; Belarus: Belarusian, Belarussian; Belgium: Belgian;
Benin: Beninese; Bhutan: Bhutanese; Bolivia: Bolivian; Bosnia and Herzegovina: Bosnian; Botswana: Botswanan;
Brazil: Brazilian; Britain: British; Bulgaria: Bulgarian; Burkina Faso: Burkinabe; Burundi: Burundian;
Cabo Verde: Cape Verdean; Cambodia: Cambodian; Cameroon: Cameroonian; Canada: Canadian; Chad: Chadian;
Chile: Chilean; China: Chinese; Colombia: Colombian; Congo: Congolese; Costa Rica: Costa Rican;
Croatia: Croatian, Croat; Cuba: Cuban; Cyprus: Cypriot; Czech Republic: Czech; Czechia: Czech;
Côte d'Ivoire: Ivorian; Democratic Republic of the Congo: Congolese; Denmark: Danish; Dominican Republic: Dominican;
Ecuador: Ecuadorian, Ecuadorean; Egypt: Egyptian; El Salvador: Salvadoran; England: English;
Equatorial Guinea: Equatorial Guinean; Eritrea: Eritrean; Estonia: Estonian; Eswatini: Swazi; Ethiopia: Ethiopian;
Fiji: Fijian; Finland: Finnish; France: French; Gabon: Gabonese; Gambia: Gambian; Georgia: Georgian; Germany: German;
Ghana: Ghanaian; Great Britain: British; Greece: Greek; Guatemala: Guatemalan; Guinea: Guinean; Guyana: Guyanese;
Haiti: Haitian; Holy See: Vatican; Honduras: Honduran; Hungary: Hungarian; Iceland: Icelandic; India: Indian;
Indonesia: Indonesian; Iran: Iranian; Iraq: Iraqi; Ireland: Irish; Israel: Israeli; Italy: Italian;
Ivory Coast: Ivorian; Jamaica: Jamaican; Japan: Japanese; Jordan: Jordanian; Kazakhstan: Kazakh, Kazakhstani;
Kenya: Kenyan; Korea: Korean; Kosovo: Kosovar, Kosovan; Kuwait: Kuwaiti; Kyrgyzstan: Kyrgyz; Laos: Laotian, Lao;
Latvia: Latvian; Lebanon: Lebanese; Lesotho: Basotho; Liberia: Liberian; Libya: Libyan; Lithuania: Lithuanian;
Luxembourg: Luxembourgish; Malawi: Malawian; Malaysia: Malaysian; Maldives: Maldivian; Mali: Malian; Malta: Maltese;
Mauritania: Mauritanian; Mauritius: Mauritian; Mexico: Mexican; Moldova: Moldovan; Monaco: Monegasque;
Mongolia: Mongolian; Montenegro: Montenegrin; Morocco: Moroccan; Mozambique: Mozambican; Myanmar: Burmese;
Namibia: Namibian; Nepal: Nepali, Nepalese; Netherlands: Dutch; Nicaragua: Nicaraguan; Niger: Nigerien;
Nigeria: Nigerian; North Korea: North Korean; North Macedonia: Macedonian; Norway: Norwegian; Oman: Omani;
Pakistan: Pakistani; Palestine: Palestinian; Panama: Panamanian; Papua New Guinea: Papua New Guinean;
Paraguay: Paraguayan; People's Republic of China: Chinese; Peru: Peruvian; Philippines: Philippine, Filipino;
Poland: Polish; Portugal: Portuguese; Prussia: Prussian; Qatar: Qatari; Republic of Korea: South Korean;
Romania: Romanian; Russia: Russian; Russian Federation: Russian; Rwanda: Rwandan; Samoa: Samoan; Saudi Arabia: Saudi;
Scotland: Scottish; Senegal: Senegalese; Serbia: Serbian, Serb; Sierra Leone: Sierra Leonean; Singapore: Singaporean;
Slovakia: Slovak; Slovenia: Slovenian, Slovene; Somalia: Somali; South Africa: South African;
South Korea: South Korean; South Sudan: South Sudanese; Soviet Union: Soviet; Spain: Spanish; Sri Lanka: Sri Lankan;
Sudan: Sudanese; Suriname: Surinamese; Sweden: Swedish; Switzerland: Swiss; Syria: Syrian;
Syrian Arab Republic: Syrian; Taiwan: Taiwanese; Tajikistan: Tajik; Tanzania: Tanzanian; Thailand: Thai;
Timor-Leste: Timorese; Togo: Togolese; Tonga: Tongan; Trinidad and Tobago: Trinidadian; Tunisia: Tunisian;
Turkey: Turkish; Turkmenistan: Turkmen; Türkiye: Turkish; Uganda: Ugandan; Ukraine: Ukrainian;
United Arab Emirates: Emirati; United Kingdom: British; United States: American; United States of America: American;
Uruguay: Uruguayan; Uzbekistan: Uzbek; Venezuela: Venezuelan; Viet Nam: Vietnamese; Vietnam: Vietnamese;
Wales: Welsh; Yemen: Yemeni; Zambia: Zambian; Zimbabwe: Zimbabwean
"""


def _table() -> dict[str, tuple[str, ...]]:
    entries = (entry.split(": ") for entry in " ".join(_TABLE.split()).split("; "))
    return {state: tuple(adjectives.split(", ")) for state, adjectives in entries}


DEMONYMS = _table()
"""State as its English name is usually printed → its adjectives."""
