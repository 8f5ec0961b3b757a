/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The guide in one language, as its files say it. */
enum GuidePages {

    /** In English. */
    ENGLISH("", ""),
    /** In Dutch. */
    DUTCH("nl/nl/", "_nl");

    private static final Pattern TOPIC = Pattern.compile("<topic label=\"([^\"]*)\" href=\"html/([^\"]*)\"/>");
    private static final Pattern TOPIC_OF_CONTEXT = Pattern.compile("<topic href=\"html/([^\"]*)\"");
    private static final Pattern CONTEXT = Pattern.compile("<context id=\"([^\"]*)\">(.*?)</context>", Pattern.DOTALL);

    private final Path folder;
    private final String suffix;

    GuidePages(String folder, String suffix) {
        this.folder = Bundle.named("org.partnerstrategy.help").folder().resolve(folder);
        this.suffix = suffix;
    }

    /** The names of its pages. */
    List<String> names() throws IOException {
        try (Stream<Path> pages = Files.list(folder.resolve("html"))) {
            return pages.map(page -> page.getFileName().toString()).filter(name -> name.endsWith(".html")).sorted()
                    .toList();
        }
    }

    /** The source of a page. */
    String source(String page) {
        return Bundle.text(folder.resolve("html").resolve(page));
    }

    /** What people read on a page, in one line. */
    String words(String page) {
        return plain(source(page));
    }

    /** What people read of a piece of HTML, in one line. */
    static String plain(String source) {
        return source.replaceAll("<[^>]+>", "").replace("&gt;", ">").replace("&lt;", "<").replace("&amp;", "&")
                .replaceAll("\\s+", " ");
    }

    /** Its table of contents: pages and what they are called. */
    Map<String, String> contents() {
        Map<String, String> contents = new LinkedHashMap<>();
        TOPIC.matcher(Bundle.text(folder.resolve("toc.xml"))).results()
                .forEach(topic -> contents.put(topic.group(2), plain(topic.group(1))));
        return contents;
    }

    /** The contexts of its help, with the places in the guide that they lead to. */
    Map<String, List<String>> contexts() {
        Map<String, List<String>> contexts = new TreeMap<>();
        CONTEXT.matcher(Bundle.text(folder.resolve("contexts.xml"))).results()
                .forEach(context -> contexts.put(context.group(1), topics(context)));
        return contexts;
    }

    private static List<String> topics(MatchResult context) {
        return TOPIC_OF_CONTEXT.matcher(context.group(2)).results().map(topic -> topic.group(1)).toList();
    }

    /** The exercise. */
    String exercise() {
        return Bundle.text(folder.resolve("cheatsheets/handbook.xml"));
    }

    /** Whether there is such a page with such a place on it; places are written as in a link. */
    boolean leadsTo(String link) {
        String[] parts = link.split("#", 2);
        Path page = folder.resolve("html").resolve(parts[0]);
        return Files.exists(page) && (parts.length == 1 || Bundle.text(page).contains("id=\"" + parts[1] + "\""));
    }

    /** The messages in this language that lie under a name, such as {@code plugin}, in a folder of a bundle. */
    Properties messages(String bundle, String name) {
        return Bundle.messages(Bundle.named("org.partnerstrategy." + bundle).folder()
                .resolve(name + suffix + ".properties"));
    }

    /** The messages of the classes in a package, named by its folder. */
    Properties messagesOf(String bundle, String folder) {
        return messages(bundle, "src/org/partnerstrategy/" + folder + "/messages");
    }

    /** Which of the labels a page does not say; without the marks of keys and the dots of menus. */
    List<String> unsaid(String page, Stream<String> labels) {
        String words = words(page).toLowerCase(Locale.ROOT);
        List<String> unsaid = new ArrayList<>();
        labels.map(label -> label.replace("&", "").replace("''", "'").replaceAll("[.:…]+$", "")).forEach(label -> {
            if (!words.contains(label.toLowerCase(Locale.ROOT))) {
                unsaid.add(label);
            }
        });
        return unsaid;
    }
}
