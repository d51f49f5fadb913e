import { once } from '../../text/lookup.js';
import { wordsOf } from '../../text/words.js';

/** He or she, as a first name tells. */
export type Gender = 'male' | 'female';

const male = `
Aaron Abdul Abdullah Adam Ahmad Ahmed Akira Alan Alastair Albert Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander
Alexandre Alexei Alexey Alfred Ali Alistair Allan Allen Amir Anatoli Anatoly Anders Andre Andreas Andrei Andrej Andrew Andrey Andris Andrzej Angel
Anthony Antoine Anton Antonio Antony Antti Anwar Arkadi Arkady Arne Arnold Artem Arthur Arturo Artyom Arvo Asif Augusto Barack Barry Bart Bashar Basil
Ben Benjamin Bernard Bilal Bill Bjorn Bob Bogdan Boris Brad Brendan Brian Bruce Bruno Byron Calvin Cameron Carl Carlo Carlos Casper Cecil Cedric
Charles Chester Chris Christian Christoph Christopher Clarence Claude Clifford Clive Colin Collin Colm Conor Craig Curtis Cyril Dag Dale Damian Dan
Daniel Darren David Dean Declan Denis Dennis Derek Desmond Dick Didier Dieter Dimitri Dimitry Dmitri Dmitriy Dmitry Dominique Don Donald Donovan
Douglas Dragan Duncan Dwight Dylan Edgar Edmund Eduard Eduardo Edward Edwin Egon Einar Elias Elliot Elliott Ellis Elmer Emil Emmanuel Enrico Enrique
Enzo Eric Erik Ernest Ernst Ethan Etienne Eugene Evan Evgeni Evgeny Fabian Fabrice Farid Felix Ferdinand Ferenc Fergus Fernando Fidel Filip Finn Floyd
Francis Francisco Franco Francois Frank Frans Franz François Fred Frederick Fredrik Friedrich Fyodor Gabor Gabriel Gareth Gary Gavin Geir Gennadi
Gennady Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gerard Gerhard Gilbert Giles Gilles Giorgio Giovanni Giuseppe Gleb Glenn Godfrey
Goran Gordon Graham Greg Gregory Grigory Guido Gunnar Gunter Gustav Gustavo Guy Haakon Habib Hakan Hamid Hans Harold Harry Harvey Hassan Hector
Heinrich Heinz Helmut Henri Henrik Henry Henryk Herbert Herman Hermann Hiroshi Horace Horst Howard Hubert Hugh Hugo Humphrey Hussein Ian Ibrahim
Ignacio Igor Ilya Imran Isaac Ismail Istvan Ivan Ivo Jaan Jaap Jacek Jack Jacques Jake Jakub James Jamie Jan Janos Jari Jarmo Jaroslaw Jason Jasper
Javed Javier Jean Jeff Jeffrey Jens Jeremiah Jeremy Jerome Jerry Jerzy Jesus Jim Jimmy Jiri Joachim Joakim Joao Joaquin Joe Joel Johan Johannes John
Jon Jonah Jonas Jonathan Jorge Jose Josef Joseph Joshka Joshua José Juan Juha Julian Julius Jurgen Jussi Kamal Karel Karim Karl Karol Kazimierz Keith
Ken Kenji Kenneth Kent Kevin Khalid Kim Kirill Kirk Klaus Kofi Konstantin Krzysztof Kurt Larry Lars Laszlo Lawrence Lech Lee Leif Lennart Leo Leon
Leonard Leonid Leopold Leslie Lev Lewis Liam Lionel Lloyd Lorenzo Louis Luc Luca Lucas Ludwig Luigi Luis Lukas Luke Maciej Magnus Mahmoud Malcolm
Manfred Manuel Marc Marcel Marcelo Marco Marcos Marcus Marek Mario Marius Mark Markku Marko Markus Martin Marvin Marwan Massimo Mateusz Mats Matthew
Matthias Matti Maurice Max Maxim Mehdi Mehmet Melvin Michael Michal Michel Mick Miguel Mihai Mihail Mike Mikhael Mikhail Mikko Miklos Milan Milo Milos
Mircea Mirek Mohamed Mohammad Mohammed Mordechai Morgan Moshe Murat Murray Mustafa Nasser Nathan Nathaniel Neil Neville Nicholas Nicolas Niels Nigel
Nikita Nikolai Nikolay Nils Noah Noel Norbert Norman Olaf Oleg Oliver Olivier Olof Omar Oscar Oskar Osman Otto Owen Pablo Pal Paolo Pascal Patrick
Paul Paulo Pavel Pavol Pedro Pekka Per Percy Peter Petr Petro Petteri Phil Philip Philippe Pierre Piet Pieter Piotr Quentin Radek Radoslaw Radovan
Rafael Raimo Ralf Ralph Ramon Rashid Raymond Recep Reginald Rene Rex Reza Ricardo Richard Rob Robert Roberto Robin Rodion Rodney Rodrigo Roger Roland
Rolf Roman Ron Ronald Rory Ross Roy Rudolf Rudolph Rufus Rupert Ruslan Russell Ryan Said Salim Salman Salvador Sam Sami Samir Samuel Sander Saul Scott
Sean Sebastian Serge Sergei Sergey Sergio Seth Sidney Sigmund Silvio Simon Slobodan Stanislav Stanislaw Stanley Stefan Stefano Steffen Stepan Stephane
Stephen Steve Steven Stewart Stuart Svein Sven Szymon Tadeusz Tarik Tariq Taro Ted Terence Terry Theodor Theodore Thierry Thomas Tim Timo Timothy
Tobias Toby Todd Tom Tomas Tomasz Tomislav Toni Tony Tor Torsten Traian Trevor Tristan Tyler Ulrich Umberto Uwe Vaclav Vadim Valentin Valery Vasil
Vasili Vasily Vernon Victor Vidar Viktor Vincent Vincenzo Virgil Vitali Vitaly Vlad Vladimir Vladislav Vojtech Volodymyr Vyacheslav Wallace Walter
Warren Wayne Wendell Werner Wesley Wilbur Wilfried Wilhelm Willem William Wim Winston Wladyslaw Wolf Wolfgang Xavier Yakov Yasser Yasuo Yegor Yevgeni
Yevgeny Yitzhak Youssef Yuri Yuriy Yury Yves Zbigniew Zdenek Zoltan Zoran`;

const female = `
Abigail Adele Agatha Agnes Agnieszka Aino Aisha Alexandra Alexis Alice Alina Alison Alma Amanda Amelia Amina Amy Ana Anastasia Anastasiya Andrea
Andreea Angela Angelika Angelina Anita Ann Anna Anne Annette Annika Antonia April Ariane Astrid Audrey Aurora Ava Ayesha Barbara Beata Beatrice
Belinda Benazir Bernadette Bertha Beth Bettina Bianca Birgit Brenda Bridget Brigitte Camilla Camille Carla Carmen Carol Caroline Carolyn Catherine
Cathy Catriona Cecilia Celia Chantal Charlotte Cheryl Chiara Chloe Christina Christine Cindy Claire Clara Clare Claudia Colette Condoleezza Constance
Cordelia Corinne Cornelia Cristina Cynthia Daisy Dana Daniela Danielle Daphne Daria Deborah Delia Delphine Denise Diana Diane Dolores Donna Dora Doris
Dorothy Edith Edna Edwina Eileen Ekaterina Elaine Eleanor Elena Eleonora Elin Elisa Elisabeth Elise Eliza Elizabeth Ella Ellen Elsa Elsie Elspeth
Emilia Emily Emma Erica Erika Esme Estelle Esther Eszter Ethel Eugenia Eunice Eva Evangeline Evelyn Faith Fatima Federica Felicity Fiona Flora
Florence Frances Freya Frida Gabriela Gabriella Gabrielle Galina Gemma Genevieve Georgia Georgina Geraldine Gertrude Gillian Gina Giulia Gloria Golda
Grace Greta Gudrun Gwen Hanna Hannah Harriet Hazel Heather Hedda Hedwig Heidi Helen Helena Helene Helga Henrietta Hermione Hilda Hillary Honoria Hope
Ilona Ilse Ilze Imogen Indira Ines Inga Inge Ingrid Irena Irene Irina Iris Isabel Isabella Isabelle Isla Isobel Ivana Ivy Jacinta Jacqueline Jana Jane
Janet Janice Jasmine Jeanne Jennifer Jessica Jill Joan Joanna Joanne Jocelyn Johanna Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie
Juliet Juliette June Justine Karen Karin Karina Karolina Katalin Katarina Kate Katherine Kathleen Kathryn Katie Katja Katrin Katya Kerstin Kirsten
Kirsty Klara Klaudia Kristin Kristina Laila Lara Larisa Laura Lea Leila Lena Leonora Leticia Lidia Liisa Lilian Lillian Lily Linda Linnea Lisa Liv
Livia Liz Lorna Lorraine Lotte Louisa Louise Lucia Lucille Lucinda Lucy Ludmila Luisa Lydia Lyudmila Mabel Madeleine Maeve Magda Magdalena Maggie
Maija Malgorzata Malin Marcia Maren Margaret Margarethe Margarita Margot Maria Mariana Marianne Marie Marie-Louise Marilyn Marina Marion Marit
Marjorie Marlene Marta Martha Martina Mary Mathilde Matilda Maud Maureen Mavis Maya Megan Melissa Mercedes Merkel Mette Michelle Mila Mildred Milena
Mina Minna Miranda Mireille Miriam Moira Molly Mona Monica Monika Muriel Nadezhda Nadia Nadine Nancy Naomi Natalia Natalie Natalya Natasha Nell Nelly
Ngozi Niamh Nicola Nicole Nina Noor Nora Noreen Norma Odile Oksana Olga Olivia Ophelia Pamela Paola Patience Patricia Paula Paulina Pauline Penelope
Petra Philippa Phoebe Phyllis Pia Polly Priscilla Rachel Raisa Ramona Rebecca Regina Rena Renata Renee Rhoda Rita Roberta Rosa Rosalind Rose Rosemary
Rosie Rowena Roxana Roza Ruby Ruth Sabine Sadie Sally Samantha Sandra Sarah Saskia Segolene Selma Sharon Sheena Sheila Shirley Sigrid Silke Silvia
Simone Sinead Siobhan Siri Sofia Solveig Sonia Sonja Sophie Stella Stephanie Sue Susan Susanna Susanne Suzanne Svetlana Swati Sybil Sylvia Sylvie
Tamara Tanya Tara Tatiana Tatyana Teresa Thea Thelma Theresa Therese Tilda Tina Tove Trudy Ulla Una Ursula Valentina Valeria Valerie Vanessa Vera
Verena Veronica Veronika Vesna Victoria Viola Violet Virginia Vivian Vivienne Wendy Wilhelmina Wilma Winifred Yasmin Yelena Yulia Yvette Yvonne Zara
Zdenka Zoe Zofia Zsuzsa Zuzana`;

const names = once(
  (lists: readonly (readonly [Gender, string])[]): ReadonlyMap<string, Gender> =>
    new Map(
      lists.flatMap(([gender, list]) =>
        wordsOf(list).map((name): [string, Gender] => [name, gender]),
      ),
    ),
);

const lists = [
  ['male', male],
  ['female', female],
] as const;

/** What a first name tells; undefined for one that is in neither list. */
export const genderOfName = (given: string): Gender | undefined =>
  names(lists).get(given.normalize('NFD').replace(/\p{M}/gu, ''));
