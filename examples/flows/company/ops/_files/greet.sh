echo "::{\"outputs\":{\"greeting\":\"Hello $1\"}}::"
