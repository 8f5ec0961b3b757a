package org.partnerstrategy.conventions.tests;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The sources of a bundle. */
record Bundle(Path folder) {

    private static final Path BUNDLES = Path.of(System.getProperty("bundles", "../../bundles"));

    /** All bundles of the product. */
    static List<Bundle> all() {
        try (Stream<Path> folders = Files.list(BUNDLES)) {
            return folders.filter(folder -> Files.exists(folder.resolve("META-INF/MANIFEST.MF"))).sorted()
                    .map(Bundle::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its symbolic name. */
    String name() {
        return folder.getFileName().toString();
    }

    /** Its hand-written files whose name ends like that. */
    List<Path> files(String end) {
        try (Stream<Path> files = Files.walk(folder, new FileVisitOption[0])) {
            return files.filter(file -> file.toString().endsWith(end)).filter(this::isWritten).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isWritten(Path file) {
        String first = folder.relativize(file).getName(0).toString();
        return !first.equals("bin") && !first.equals("target") && !first.equals("src-gen");
    }

    /** The text of a file. */
    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The messages in a file. */
    static Properties messages(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
