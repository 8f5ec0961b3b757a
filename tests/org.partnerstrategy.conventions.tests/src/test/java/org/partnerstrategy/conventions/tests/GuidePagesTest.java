package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The guide is the same in both languages, and leads nowhere that is not there. */
class GuidePagesTest {

    private static final Pattern NAVIGATION = Pattern.compile("<a href=\"([^\"]+)\"( aria-current=\"page\")?>(.*?)</a>");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\":]+)\"");
    private static final Pattern HEADING = Pattern.compile("<h2 id=\"([^\"]+)\">");

    @Test
    void hasTheSamePagesAndSectionsInBothLanguages() throws IOException {
        assertEquals(GuidePages.ENGLISH.names(), GuidePages.DUTCH.names());
        for (String page : GuidePages.ENGLISH.names()) {
            assertEquals(sections(GuidePages.ENGLISH.source(page)), sections(GuidePages.DUTCH.source(page)), page);
        }
    }

    private static List<String> sections(String page) {
        return HEADING.matcher(page).results().map(heading -> heading.group(1)).toList();
    }

    @ParameterizedTest
    @EnumSource
    void namesEveryPageInTheContentsAndOnEveryPage(GuidePages guide) throws IOException {
        Map<String, String> contents = guide.contents();
        assertEquals(guide.names(), contents.keySet().stream().sorted().toList());
        for (String page : guide.names()) {
            String source = guide.source(page);
            String navigation = source.substring(source.indexOf("<nav>"), source.indexOf("</nav>"));
            List<String> named = new ArrayList<>();
            NAVIGATION.matcher(navigation).results().forEach(link -> named
                    .add(link.group(1) + " " + GuidePages.plain(link.group(3)) + (link.group(2) == null ? "" : " here")));
            assertEquals(contents.entrySet().stream().map(entry -> entry.getKey() + " " + entry.getValue()
                    + (entry.getKey().equals(page) ? " here" : "")).toList(), named, page);
        }
    }

    @ParameterizedTest
    @EnumSource
    void leadsToWhatIsThere(GuidePages guide) throws IOException {
        for (String page : guide.names()) {
            assertEquals(List.of(), LINK.matcher(guide.source(page)).results().map(link -> link.group(1))
                    .map(link -> link.startsWith("#") ? page + link : link)
                    .filter(link -> !link.endsWith(".css") && !guide.leadsTo(link)).toList(), page);
        }
    }
}
