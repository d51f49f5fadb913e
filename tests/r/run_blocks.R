# Runs blocks of code, each as a program of its own: in its own folder, without the names and packages of the one before.
# Reads [{code, folder, place}, ...] from standard input and prints what each prints as JSON. A block that fails is named by its place.

# The blocks have the global environment to themselves.
local({
  attached <- search()

  forget <- function() {
    for (each in setdiff(search(), attached)) detach(each, character.only = TRUE)
    rm(list = ls(globalenv()), envir = globalenv())
  }

  run <- function(code) for (expression in parse(text = code)) {
    result <- withVisible(eval(expression, globalenv()))
    if (result$visible) print(result$value)
  }

  printed <- function(block) {
    setwd(block$folder)
    on.exit(forget())
    tryCatch(
      paste(capture.output(run(block$code)), collapse = "\n"),
      error = function(error) stop(block$place, ": ", conditionMessage(error))
    )
  }

  blocks <- jsonlite::fromJSON(file("stdin"), simplifyVector = FALSE)
  cat(jsonlite::toJSON(lapply(blocks, printed), auto_unbox = TRUE))
})
