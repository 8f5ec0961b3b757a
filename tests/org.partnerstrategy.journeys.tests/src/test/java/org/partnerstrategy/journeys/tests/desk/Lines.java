package org.partnerstrategy.journeys.tests.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The lines of a file that another program writes. */
final class Lines {

    private Lines() {
    }

    /** The first, when it is whole. */
    static Optional<String> first(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file) : "";
            return text.contains("\n") ? text.lines().findFirst() : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
