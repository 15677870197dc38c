"""Given names that tell whether ``he`` or ``she`` can mean somebody; those of both sexes are in neither list."""

import re

_WOMEN = """
Abigail Adriana Aisha Aliaksandra Alice Alicia Alma Amal Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita
Ann Anna Annalena Anne Annie Antonia Aurora Avril Ayesha Barbara Beatrice Benazir Bernadette Beth Bianca Brenda
Bridget Brigitte Camilla Carla Carmen Carol Carolina Caroline Carrie Catherine Cecilia Charlotte Cheryl Chloe
Christina Christine Cindy Claire Clara Clare Claudia Condoleezza Cristina Cynthia Dalia Debbie Deborah Delcy Denise
Diana Diane Dilma Dina Dominga Donna Dorothy Eileen Ekaterina Eleanor Elena Eleni Elisabeth Elise Elizabeth Ella Ellen
Ellie Elvira Emily Emma Erica Erika Esther Eva Evelyn Fatima Fatou Fiona Florence Frances Gabriela Gina Giorgia Gita
Gloria Golda Grace Greta Gwendolyn Hanna Hannah Heather Helen Helena Helle Hilary Hillary Hina Holly Ilona Indira Ines
Inga Ingrid Irene Irina Isabel Isabella Ivanka Jacinda Jacqueline Jacqui Jane Janet Jennifer Jessica Jill Joan Joanna
Josephine Judith Judy Julia Julie Juliette Kaja Kamala Karen Karin Karine Kate Katerina Katherine Kathleen Kathy Katie
Katy Keiko Kersti Khadija Kirsten Kristalina Kristen Kyriaki Laura Lauren Leah Leila Leyla Linda Lisa Liz Lorraine
Louise Lucia Lucy Ludmila Luisa Luiza Lynn Lyudmila Magdalena Maia Mairead Malala Mara Margaret Margarita Margrethe
Maria Mariam Marina Marine Marjorie Marta Martha Mary Maryam María Maureen Maya Megan Meghan Melania Melanie Mercedes
Mette Michelle Mirjana Molly Monica Monique Nadezhda Nadia Nancy Naomi Nasrin Natalia Natalie Nazeli Nikki Nina Noemi
Norma Nour Oksana Olena Olga Olivia Paige Pam Pamela Patricia Paula Peggy Penny Phoebe Pia Priti Rachel Rania Rebecca
Rhonda Rosa Rosemary Rosie Roxanne Roza Ruth Sally Salome Samantha Sandra Sanna Sara Sarah Sharon Sheila Shirley
Silvia Simone Sofia Sonia Sophie Soraya Stella Stephanie Sue Susan Susana Suzanne Svetlana Sviatlana Sylvia Tamara
Tammy Tania Tarja Tatiana Tatyana Teresa Theresa Thérèse Tiffany Tina Tracy Ursula Valentina Valérie Vanessa Vassilisa
Vera Veronica Vicky Victoria Viktoria Violeta Virginia Vjosa Wendy Winnie Yelena Yoko Yulia Yvette Yvonne Zainab Zara
Zoe Zuzana
"""
_MEN = """
Aaron Abdel Abdul Abdulla Abdullah Abiy Adam Adel Ahmad Ahmed Alain Alan Albert Alberto Alejandro Aleksandar
Aleksander Aleksandr Aleksei Alexander Alexandr Alexandre Alexei Alfonso Ali Alistair Amir Anatoly Anders Andrei
Andrej Andrew Andriy Andrzej Anthony Antonio Antony António Ararat Armen Arsen Arthur Artur Bashar Benjamin Bernard
Bernie Bill Bob Boris Brandon Brett Brian Bruno Carl Carlos Cesar Chad Charles Chris Christophe Christopher Chuck
Clark Clive Colin Corey Craig Curtis Dale Dan Daniel Darko Dave David Davit Denis Dennis Derek Dick Dietmar Dmitri
Dmitry Dmytro Dominic Don Donald Donat Doug Douglas Duncan Dylan Earl Ebrahim Ed Edgar Edmon Eduardo Edward Edwin Emil
Emilio Emmanuel Enrique Eric Ernesto Ethan Evan Evo Fabio Fahrettin Faisal Farhan Felipe Felix Fernando Filippo
Francis Francisco Franco Frank Franz François Fred Frederick Fuad Fumio Gabriel Garegin Garry Gary Gavin Geir Geoffrey
George Georges Gerhard Ghassan Gianni Giorgi Giorgos Giovanni Giuseppe Glen Glenn Gordon Graham Grant Greg Gregory
Grigory Guido Guillermo Gustavo Gérard Hakan Hamid Hank Hans Harold Harry Hashim Hassan Heiko Henri Henry Hikmet
Hossein Howard Hugo Hulusi Hussein Ian Ibrahim Igor Ilham Imran Isaac Ishaq Ismail Ivan Ivo Jack Jacob Jair Jake James
Janez Janos Jason Javier Jay Jean-Claude Jean-Noël Jean-Yves Jeff Jeffrey Jens Jeremy Jerome Jerry Jeyhun Jim Jimmy
Joachim Joao Joe Joel Johannes John Jon Jonas Jonathan Jorge Josef Josep Joseph Josh Joshua José Juan Jules Julian
Julius Justin Karl Keir Keith Ken Kenneth Kevin Khalid Khalifa Klaus Kofi Konstantin Kostas Krzysztof Kurt Kyle
Kyriakos Lance Larry Lars Laurence Laurent Lawrence Lech Leo Leon Leonard Leonid Levan Lewis Lloyd Louis Luc Lucas
Luigi Luis Lukas Luke Mahmoud Malcolm Manuel Marc Marco Marcos Marcus Marek Mario Mark Marko Martin Masoud Mateusz
Matt Matteo Matthew Mattias Maurice Max Maxim Mehmet Mevlüt Michael Michal Michel Miguel Mike Mikhail Milan Milorad
Miloš Miroslav Mitch Mohamed Mohammad Mohammed Muammar Muhammad Mustafa Narendra Nathan Ned Neil Nicholas Nick Nicolas
Nigel Nikita Nikol Nikola Nikolai Nikos Noah Norman Oleg Oleksandr Oleksii Oliver Olivier Omar Omer Orhan Oscar Osman
Otto Pablo Paolo Patrice Patrick Paul Pavel Pedro Per Pete Peter Petr Petro Petteri Phil Philip Philippe Pierre Piotr
Qasym-Jomart Radosław Rafael Ralph Ramzan Randy Raphael Raul Ravil Ray Recep Reinhard Rene Ricardo Richard Rishi
Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Rory Roy Ruben Rudolf Russell Rustam Ryan Saad Sadyr Salman Salva
Sam Sameh Samuel Samvel Scott Sean Sebastian Serge Sergei Sergey Sergio Serhiy Serzh Seth Shane Shavkat Shehbaz Shinzo
Silvio Simon Stan Stanislav Stefan Stefano Stephen Steve Steven Stevo Stewart Stuart Suren Tariq Taro Ted Tedros Thabo
Theo Thierry Thomas Tigran Tim Tobias Todd Toivo Tom Tomas Tommy Tony Toomas Travis Trevor Troy Tyler Uhuru Ulrich
Umaro Urmas Vagif Vahagn Valdis Valery Vasily Vassily Vigen Viktor Vince Vincent Vitali Vitaly Vladimir Volodymyr Vuk
Vyacheslav Walter Wayne Wilhelm William Wolfgang Xavier Yaser Yasser Yoshihide Yoshimasa Yoweri Yuri Yury Yusuf Zack
Zakir Zbigniew Ziad Zoran Zurab
"""
WOMEN, MEN = frozenset(_WOMEN.split()), frozenset(_MEN.split())
GIVEN_NAMES = WOMEN | MEN
_SLAVIC = re.compile(r"\b[A-Z]\w+(?:ova|eva|skaya|skaia|ivna)\b")
_WORD = re.compile(r"\b[A-Z][\w-]+")


def contradicts(name: str, pronoun: str) -> bool:
    """Whether a name as printed in Latin letters shows that ``he`` or ``she`` means somebody else."""
    given = set(_WORD.findall(name))
    if pronoun == "he":
        return bool(given & WOMEN and not given & MEN) or _SLAVIC.search(name) is not None
    return bool(given & MEN and not given & WOMEN) and _SLAVIC.search(name) is None
