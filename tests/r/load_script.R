# Loads a release with its own load.R and compares every table with JSON, value by value and type by type.
# Usage: Rscript load_script.R <dist>. Prints the problems and exits 1, or prints as JSON what was read.

dist <- commandArgs(trailingOnly = TRUE)[1]
source(file.path(dist, "load.R"))
talks <- missile_talks(dist)
dtypes <- jsonlite::fromJSON(file.path(dist, "dtypes.json"))
problems <- character(0)
report <- function(...) problems <<- c(problems, paste0(...))

for (table in names(dtypes)) {
  types <- unlist(dtypes[[table]]$r)
  types[unlist(dtypes[[table]]$lists)] <- "list"
  expected <- jsonlite::fromJSON(file.path(dist, "json", paste0(table, ".json")))
  found <- talks[[table]]
  if (!identical(names(found), names(types)) || nrow(found) != nrow(expected)) {
    report(table, ": ", nrow(found), " rows of ", paste(names(found), collapse = ", "))
    next
  }
  for (name in names(types)) {
    here <- found[[name]]
    there <- expected[[name]]
    if (class(here)[1] != types[[name]]) report(table, ": ", name, " is ", class(here)[1], " instead of ", types[[name]])
    if (types[[name]] == "list") {
      same <- mapply(function(a, b) identical(enc2utf8(a), as.character(b)), here, there)
    } else {
      if (types[[name]] == "Date") there <- as.Date(there) else there <- as(there, types[[name]])
      same <- ifelse(is.na(here) | is.na(there), is.na(here) & is.na(there), here == there)
    }
    for (row in which(!same)) report(table, " row ", row, ", ", name, ": ", format(here[row]), " instead of ", format(there[row]))
  }
}

if (length(problems) > 0) {
  writeLines(utils::head(problems, 20))
  quit(status = 1)
}
cat(jsonlite::toJSON(list(version = attr(talks, "version"), rows = lapply(talks, nrow)), auto_unbox = TRUE), "\n")
