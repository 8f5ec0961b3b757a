package org.partnerstrategy.studio.tests.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.help.Guide;

/** The guide is complete in each language. */
class GuideTest {

    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#:]+)");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({ "en, Inventory", "nl, Inventarisatie", "de, Inventory" })
    void leadsToPagesAndPicturesThatAreThere(String language, String word) throws Exception {
        Path first = Guide.unpack(folder, Locale.of(language));
        assertTrue(Files.readString(first).contains(word));
        List<String> missing = new ArrayList<>();
        try (Stream<Path> pages = Files.list(folder)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".html")).toList()) {
                LINK.matcher(Files.readString(page)).results().map(link -> link.group(1))
                        .filter(link -> Files.notExists(folder.resolve(link))).forEach(missing::add);
            }
        }
        assertEquals(List.of(), missing);
    }
}
