package org.partnerstrategy.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Where people keep their files. */
public final class HomeFolder {

    private HomeFolder() {
    }

    /** The user's folder for documents; the home folder where there is none. */
    public static Path documents() {
        Path home = Path.of(System.getProperty("user.home"));
        return Stream.of("Documents", "Documenten").map(home::resolve).filter(Files::isDirectory).findFirst()
                .orElse(home);
    }
}
