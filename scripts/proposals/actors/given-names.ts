import { once } from '../../text/lookup.js';
import { wordsOf } from '../../text/words.js';

/** He or she, as a first name tells. */
export type Gender = 'male' | 'female';

const male = `
Aaron Abdul Abdullah Adam Ahmad Ahmed Akira Alan Albert Alejandro Aleksandar Aleksander Aleksandr Aleksei Aleksey Alessandro Alexander Alexandre
Alexei Alexey Alfred Ali Allan Allen Amir Anatoli Anatoly Anders Andre Andreas Andrei Andrej Andrew Andrey Andrzej Angel Anthony Antoine Anton
Antonio Antony Arkady Arnold Arthur Arturo Augusto Barack Bashar Ben Benjamin Bernard Bill Bob Bogdan Boris Brad Brian Bruce Carl Carlo Carlos
Charles Chris Christian Christoph Christopher Claude Colin Collin Craig Dag Dan Daniel David Denis Dennis Dick Dieter Dimitri Dimitry Dmitri
Dmitriy Dmitry Dominique Don Donald Douglas Eduard Eduardo Edward Emil Eric Erik Ernst Evgeni Evgeny Fabrice Felix Fernando Francis Francisco Franco Francois
François Frank Franz Fred Frederick Fyodor Gary Gennady Geoff Geoffrey Georg George Georges Georgi Georgy Gerald Gerard Gerhard Gleb Gordon
Graham Greg Gregory Grigory Guido Gunter Gustav Guy Habib Hamid Hans Harold Harry Hassan Hector Helmut Henri Henrik Henry Herbert Hiroshi Horst
Howard Hugh Hugo Hussein Ian Ibrahim Igor Ilya Ivan Ivo Jack Jacek Jacques Jaap Jakub James Jamie Jan Jaroslaw Jason Javier Jean Jeff Jeffrey Jens Jeremy
Jerry Jerzy Jesus Jim Jimmy Jiri Joachim Joao Joe Joel Johan Johannes John Jon Jonas Jonathan Jorge Jose José Josef Joseph Joshka Juan Jurgen Karel Karl Karol
Kazimierz Keith Ken Kenneth Kevin Kim Kirill Klaus Kofi Konstantin Krzysztof Lars Larry Lawrence Lech Lee Leo Leon Leonid Lev Lewis Lorenzo
Louis Luc Lucas Luis Luke Maciej Mahmoud Manuel Marc Marcel Marco Marek Mario Mark Martin Marwan Massimo Matthew Matthias Max Maxim Mehmet Michael Michal
Michel Miguel Mikhail Mikhael Mike Miklos Milan Milos Mirek Mircea Mohamed Mohammad Mohammed Murat Mustafa Nicholas Nicolas Niels Nigel Nikita Nikolai
Nikolay Nils Norbert Oleg Oliver Olivier Olaf Oscar Otto Pablo Pascal Patrick Paul Paulo Pavel Pavol Pedro Peter Petr Petro Phil Philip Philippe
Pierre Pieter Piotr Radek Radoslaw Rafael Ralph Ramon Raymond Recep Reza Ricardo Richard Rob Robert Roberto Robin Rodrigo Roger Roland Rolf Roman
Ron Ronald Roy Rudolf Ruslan Ryan Said Salvador Sam Samuel Scott Sean Sebastian Serge Sergei Sergey Sergio Silvio Simon Stanislav
Stanislaw Stefan Steffen Stephane Stephen Steve Steven Stewart Stuart Sven Taro Ted Terence Terry Thierry Thomas Tim Timothy Toby Tom Tomas Tomasz Tony Traian Tristan
Umberto Uwe Vaclav Vadim Valentin Valery Vasily Victor Viktor Vincent Vitaly Vlad Vladimir Volodymyr Vyacheslav Walter Werner Wesley Wilhelm
Willem William Wim Marcus Rodion Stepan Piet Etienne Anwar Arkadi Artem Artyom Bilal Bjorn Brendan Byron Calvin Cecil Cedric Chester Clarence Clifford Clive Cyril Curtis Dale Damian Darren Derek Desmond Donovan Duncan Dwight Dylan Edgar Edmund Edwin Egon Einar Elias Elliott Ellis Elmer Emmanuel Enrique Ernest Ethan Eugene Evan Fabian Farid Ferenc Fidel Filip Floyd Frans Fredrik Friedrich Gabor Gabriel Gareth Gavin Geir Gilbert Giles Giorgio Giovanni Giuseppe Glenn Godfrey Gennadi Haakon Hakan Harvey Heinrich Heinz Herman Hermann Hubert Humphrey Ignacio Imran Isaac Ismail Istvan Jasper Jeremiah Jerome Joakim Jonah Joaquin Julian Julius Kamal Karim Kent Khalid Kirk Kurt Laszlo Leif Lennart Leonard Leopold Leslie Lloyd Luca Luigi Magnus Malcolm Marcelo Marcos Marius Markus Maurice Melvin Mehdi Mihail Mihai Milo Mordechai Moshe Nasser Nathan Nathaniel Neil Neville Noah Noel Norman Oskar Osman Owen Pal Pekka Per Percy Quentin Radovan Ralf Rashid Reginald Rene Rex Ross Rudolph Rufus Rupert Russell Salim Samir Saul Sigmund Sidney Slobodan Stanley Stepan Svein Tadeusz Tariq Theodor Theodore Tomislav Tor Torsten Trevor Tyler Ulrich Vernon Vasil Vasili Vidar Virgil Vitali Vojtech Wallace Warren Wayne Wendell Wilbur Wilfried Wolf Xavier Yasser Yegor Yves Zoltan Zoran Winston Wladyslaw Wolfgang Yakov Yasuo Yevgeni Yevgeny Yitzhak Yuri Yury Yuriy Zbigniew Zdenek`;

const female = `
Agnes Agnieszka Alexandra Alice Alina Alison Amanda Amy Ana Anastasia Andrea Angela Anita Ann Anna Anne Annette Barbara Beata Beatrice Benazir
Bettina Birgit Brenda Brigitte Carla Carmen Carol Caroline Catherine Cecilia Celia Charlotte Christina Christine Claire Clara Claudia Condoleezza
Corinne Cristina Cynthia Dana Daria Deborah Denise Diana Diane Dora Dorothy Edith Ekaterina Elaine Elena Eleonora Elisabeth Elizabeth Ellen
Elsa Emily Emma Erika Esther Eva Evelyn Fatima Federica Florence Frances Galina Gloria Golda Grace Hanna Hannah Heather Heidi Helen Helena Helga Hillary
Ilona Indira Ines Inga Ingrid Irena Irene Irina Isabel Isabelle Jacqueline Jana Jane Janet Janice Jennifer Jessica Joan Joanna Judith Julia Julie
Karen Karin Katarina Kate Katherine Kathleen Katja Katrin Kristina Larisa Laura Lena Lidia Linda Lisa Liz Louise Lucia Lucy Ludmila Lydia Lyudmila
Madeleine Magda Margaret Margarita Margot Maria Marie Marina Marion Marta Martha Martina Mary Megan Melissa Merkel Michelle Mila Mireille Monica
Monika Nadia Nancy Naomi Natalia Natalie Natalya Nicole Nina Nora Oksana Olga Pamela Patricia Paula Pauline Petra Rachel Raisa Rebecca Renata
Rita Rosa Rosemary Roza Ruth Sabine Samantha Sandra Sarah Segolene Sharon Sheila Simone Sofia Sonia Sophie Stephanie Susan Svetlana Sylvia Sylvie Tamara
Corinne Honoria Marit Ines Adele Aisha Alma Amelia Anastasiya Angelina Annika Antonia April Ariane Astrid Audrey Ayesha Belinda Bernadette Bertha Bianca Bridget Camilla Camille Cathy Chantal Cheryl Chloe Cindy Colette Constance Cornelia Daniela Danielle Daphne Delphine Dolores Donna Doris Eileen Elisa Eliza Elsie Erica Estelle Eugenia Eunice Felicity Fiona Frida Gabriela Gabrielle Geraldine Gertrude Gillian Gina Greta Gudrun Gwen Harriet Hedda Helene Henrietta Hilda Ilse Imogen Iris Isabella Ivana Ivy Jeanne Jill Joanne Jocelyn Josephine Joyce Juanita Juliet June Karolina Kirsten Kristin Lara Lea Leila Lena Leonora Lillian Liv Livia Lorna Lorraine Lotte Lucille Lucinda Magdalena Malgorzata Marcia Maren Marianne Marilyn Marlene Matilda Maureen Maya Mercedes Miriam Mona Muriel Nadezhda Nadine Nelly Nicola Noor Norma Odile Olivia Paulina Pauline Penelope Philippa Phoebe Phyllis Priscilla Ramona Regina Rena Renee Roberta Rosalind Rose Roxana Ruby Sally Selma Shirley Siri Solveig Sonja Stella Sue Suzanne Sybil Thelma Therese Tina Trudy Ulla Una Vanessa Veronika Vivian Wilhelmina Winifred Yasmin Yvonne Zara Zoe Tanya Tatiana Tatyana Teresa Theresa Ursula Valentina Valerie Vera Veronica Victoria Virginia Wendy Wilma Yelena Yulia Zofia`;

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
