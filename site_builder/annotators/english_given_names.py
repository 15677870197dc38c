"""Given names that tell whether ``he`` or ``she`` can mean somebody; those of both sexes are in neither list."""

import re

_WOMEN = """
Abigail Adriana Aisha Aliaksandra Alice Alicia Alma Amal Amanda Amelia Amina Amy Ana Anastasia Angela Angelina Anita
Ann Anna Annalena Anne Annie Antonia Aurora Avril Ayesha Barbara Beatrice Benazir Bernadette Bianca Bridget Brigitte
Camilla Carla Carmen Carolina Caroline Catherine Cecilia Charlotte Chloe Christina Christine Cindy Clara Claudia
Condoleezza Cristina Cynthia Dalia Deborah Delcy Denise Diana Dilma Dina Dominga Donna Dorothy Ekaterina Elena Eleni
Elisabeth Elise Elizabeth Ella Ellen Elvira Emily Emma Erika Esther Eva Evelyn Fatima Fatou Fiona Florence Frances
Gabriela Giorgia Gita Gloria Golda Grace Greta Gwendolyn Hanna Hannah Heather Helen Helena Helle Hilary Hillary Hina
Ilona Indira Ines Inga Ingrid Irene Irina Isabel Isabella Ivanka Jacinda Jacqueline Jane Janet Jennifer Jessica Jill
Joan Joanna Josephine Julia Julie Juliette Kaja Kamala Karen Karin Karine Kate Katerina Katherine Kathleen Katie Keiko
Kersti Khadija Kristalina Kyriaki Laura Leila Leyla Linda Lisa Liz Louise Lucia Lucy Ludmila Luisa Luiza Lyudmila
Magdalena Maia Mairead Malala Mara Margaret Margarita Margrethe Maria Mariam Marina Marine Marta Martha Mary Maryam
María Maya Megan Melania Melanie Mercedes Mette Michelle Mirjana Monica Monique Nadezhda Nadia Nancy Nasrin Natalia
Natalie Nazeli Nikki Nina Noemi Nour Oksana Olena Olga Olivia Patricia Paula Penny Pia Priti Rachel Rania Rebecca Rosa
Rosemary Roza Ruth Salome Samantha Sandra Sanna Sara Sarah Shirley Silvia Simone Sofia Sonia Sophie Soraya Stella
Stephanie Susan Susana Suzanne Svetlana Sviatlana Tamara Tania Tarja Tatiana Tatyana Teresa Theresa Thérèse Tina
Ursula Valentina Valérie Vanessa Vassilisa Vera Veronica Victoria Viktoria Violeta Virginia Vjosa Wendy Winnie Yelena
Yoko Yulia Yvonne Zainab Zoe Zuzana
"""
_MEN = """
Aaron Abdel Abdul Abdulla Abdullah Abiy Adam Adel Ahmad Ahmed Alain Alan Albert Alberto Alejandro Aleksandar
Aleksander Aleksandr Aleksei Alexander Alexandr Alexandre Alexei Alfonso Ali Alistair Amir Anatoly Anders Andrei
Andrej Andrew Andriy Andrzej Anthony Antonio Antony António Ararat Armen Arsen Arthur Artur Bashar Benjamin Bernard
Bernie Bill Bob Boris Brian Bruno Carl Carlos Cesar Charles Christophe Christopher Craig Daniel Darko David Davit
Denis Dennis Dietmar Dmitri Dmitry Dmytro Dominic Donald Donat Douglas Ebrahim Edgar Edmon Eduardo Edward Edwin Emil
Emilio Emmanuel Enrique Eric Ernesto Evo Fabio Fahrettin Faisal Farhan Felipe Felix Fernando Filippo Francis Francisco
Franco Frank Franz François Fred Frederick Fuad Fumio Gabriel Garegin Gavin Geir Geoffrey George Georges Gerhard
Ghassan Gianni Giorgi Giorgos Giovanni Giuseppe Gordon Grant Greg Gregory Grigory Guido Guillermo Gustavo Gérard Hakan
Hamid Hans Harold Harry Hashim Hassan Heiko Henri Henry Hikmet Hossein Hugo Hulusi Hussein Ian Ibrahim Igor Ilham
Imran Isaac Ishaq Ismail Ivan Ivo Jack Jacob Jair Jake James Janez Janos Javier Jean-Claude Jean-Noël Jean-Yves Jeff
Jeffrey Jens Jeremy Jeyhun Jim Jimmy Joachim Joao Joe Joel Johannes John Jonas Jonathan Jorge Josef Josep Joseph
Joshua José Juan Jules Julian Julius Justin Karl Keir Keith Ken Kenneth Kevin Khalid Khalifa Klaus Kofi Konstantin
Kostas Krzysztof Kyriakos Lars Laurence Laurent Lawrence Lech Leon Leonid Levan Lloyd Louis Luc Lucas Luigi Luis Lukas
Mahmoud Malcolm Manuel Marc Marco Marcos Marek Mario Mark Marko Martin Masoud Mateusz Matt Matteo Matthew Mattias
Maurice Max Maxim Mehmet Mevlüt Michael Michal Michel Miguel Mike Mikhail Milan Milorad Miloš Miroslav Mohamed
Mohammad Mohammed Muammar Muhammad Mustafa Narendra Ned Neil Nicholas Nicolas Nigel Nikita Nikol Nikola Nikolai Nikos
Noah Norman Oleg Oleksandr Oleksii Oliver Olivier Omar Omer Orhan Oscar Osman Otto Pablo Paolo Patrice Patrick Paul
Pavel Pedro Per Pete Peter Petr Petro Petteri Philip Philippe Pierre Piotr Qasym-Jomart Radosław Rafael Ramzan Raphael
Raul Ravil Ray Recep Reinhard Rene Ricardo Richard Rishi Robert Roberto Rodrigo Roger Roland Roman Ron Ronald Ruben
Rudolf Rustam Saad Sadyr Salman Salva Sam Sameh Samuel Samvel Sebastian Serge Sergei Sergey Sergio Serhiy Serzh
Shavkat Shehbaz Shinzo Silvio Simon Stanislav Stefan Stefano Stephen Steve Steven Stevo Stuart Suren Tariq Taro Tedros
Thabo Thierry Thomas Tigran Tim Tobias Toivo Tom Tomas Tony Toomas Trevor Uhuru Ulrich Umaro Urmas Vagif Vahagn Valdis
Valery Vasily Vassily Vigen Viktor Vincent Vitali Vitaly Vladimir Volodymyr Vuk Vyacheslav Walter Wilhelm William
Wolfgang Xavier Yaser Yasser Yoshihide Yoshimasa Yoweri Yuri Yury Yusuf Zakir Zbigniew Ziad Zoran Zurab
"""
WOMEN, MEN = frozenset(_WOMEN.split()), frozenset(_MEN.split())
_SLAVIC = re.compile(r"\b[A-Z]\w+(?:ova|eva|skaya|skaia|ivna)\b")
_WORD = re.compile(r"\b[A-Z][\w-]+")


def contradicts(name: str, pronoun: str) -> bool:
    """Whether a name as printed in Latin letters shows that ``he`` or ``she`` means somebody else."""
    given = set(_WORD.findall(name))
    if pronoun == "he":
        return bool(given & WOMEN and not given & MEN) or _SLAVIC.search(name) is not None
    return bool(given & MEN and not given & WOMEN) and _SLAVIC.search(name) is None
