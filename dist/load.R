# Every table of Missile Talks as a data frame, with base R alone:
#
#   source("load.R")
#   talks <- missile_talks(".")   # the folder of the release
#   talks$quotes_flat
#   attr(talks, "version")
#
# Dates are Date, lists are list columns of character vectors, and what is missing is NA.
missile_talks <- function(dir = ".") {
  classes <- c(text = "character", integer = "integer", number = "numeric", boolean = "logical", date = "Date", list = "character")
  read <- function(file, ...)
    utils::read.csv(file.path(dir, file), na.strings = "", encoding = "UTF-8", stringsAsFactors = FALSE, ...)
  columns <- read("codebook.csv")
  read_table <- function(of_table) {
    types <- stats::setNames(of_table$type, of_table$column)
    file <- file.path("csv", paste0(of_table$table[1], ".csv"))
    rows <- read(file, colClasses = stats::setNames(classes[types], names(types)))
    for (name in names(types)[types == "list"]) {
      members <- strsplit(rows[[name]], ";", fixed = TRUE)
      rows[[name]] <- lapply(members, function(each) each[!is.na(each)])
    }
    rows
  }
  tables <- lapply(split(columns, factor(columns$table, unique(columns$table))), read_table)
  citation <- readLines(file.path(dir, "CITATION.cff"), encoding = "UTF-8")
  structure(tables, version = sub("^version: ", "", grep("^version: ", citation, value = TRUE)))
}
