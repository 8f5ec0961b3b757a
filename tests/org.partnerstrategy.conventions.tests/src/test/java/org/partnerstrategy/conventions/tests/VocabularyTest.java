/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The glossary: one term per concept in each language, in every text and on every page that people read. */
class VocabularyTest {

    /** What is not said in English, and what is said instead. */
    private static final Map<String, String> ENGLISH = words("""
            wanted = desired
            cuts? = threshold
            take over|takes over|taken over = adopt
            take out|taken out = remove from
            kept up|keep up|keeps up = maintain
            integral = account manager
            still to be placed|to place = to be placed, or: not placed yet
            newest review|new round = latest review, new review
            over all goals = across all goals
            worth knowing = information
            columns? of your own = custom attribute
            marks of plug-ins = extra marks
            ready on|carried out by|led by = due, owner
            open questions? = open points
            persons = people
            identity|identities = ID
            p2 site = update site
            grant or contract|subsidies or contracts = subsidy, commission
            (?:this|the) program(?! folder| that) = Partner Strategy, or: the studio
            it has not been decided|it was decided|it has been decided = no ... decided
            nothing stands|stands? in|stands? beside|stands? with = is
            may be given more than once = you can repeat this option
            without it: = Default:
            as it is without = default
            exclude each other: \\{ = cannot be used together
            fictive = fictional
            is no [a-z]+ ?(?:file|workbook|site|value|choice|name)\\b = is not a
            tells? (?:how|what|who|per|that|the) = shows
            """);

    /** What is not said in Dutch, and what is said instead. */
    private static final Map<String, String> DUTCH = words("""
            plaatjes? = afbeelding
            bolletjes? = stip
            rekenblad = spreadsheet
            hoekpunt(?:en)?|knikpunt(?:en)? = punt van de streeflijn
            rondes? = peiling
            spoor = verloop
            identiteit(?:en)? = ID
            opdrachten zonder = commando's zonder
            (?:de|een|deze|elke|als) opdracht (?:wacht|gewijzigd|plug-ins) = commando
            dient(?! te)|dienen = voor, koppelen
            werkvolgorde|volgorde van werken = volgorde van aanpak
            gereed = afgerond, uiterlijk op
            uitvoerder = trekker
            onderbouwing = toelichting
            aantekeningen = conclusies
            open vragen = open punten
            goed om te weten = informatie
            bevinding(?:en)? = melding
            snelle oplossing(?:en)? = oplossing
            over alle doelen = bij alle doelen
            (?:de|als|zoals de) computer = systeeminstelling
            p2-site = updatesite
            weergave: = thema
            zeg in|zeg wat = kies, koppel
            houden zoals|laten zoals|behouden zoals = zo houden
            hulp hierbij|hulp = help
            inlezen = importeren
            snel vinden = snel zoeken
            verversen|herladen = vernieuwen, opnieuw laden
            er ging(?:en)? .{0,20}mis = er is iets misgegaan
            tekens in de matrix|extra tekens = extra markeringen
            mag meer dan eens = u kunt deze optie herhalen
            zonder deze optie: = standaard:
            je|jij|jouw = u
            """);

    /** Texts that say such a word all the same, and why. */
    private static final Map<String, String> EXCEPTIONS = Map.of(
            "menu.edit.cut", "to the clipboard",
            "license", "the words of the Eclipse Foundation");

    /** A whole word, but no name of an option or a folder: {@code --influence-cut} is as it was. */
    private static Pattern whole(String words) {
        return Pattern.compile("(?<![\\p{L}\\d./-])(?:" + words + ")(?![\\p{L}\\d-])", Pattern.CASE_INSENSITIVE);
    }

    private static Map<String, String> words(String lines) {
        return lines.lines().map(line -> line.split(" = ", 2))
                .collect(Collectors.toMap(line -> line[0].strip(), line -> line[1].strip(), (a, b) -> a,
                        LinkedHashMap::new));
    }

    /** Every message file of every bundle and feature, the Dutch ones of the platform included. */
    static Stream<Path> messageFiles() {
        return Stream.concat(Bundle.all().stream(), Stream.of(Bundle.allFeatures()))
                .flatMap(bundle -> bundle.files(".properties").stream())
                .filter(file -> Files.isRegularFile(file) && !file.endsWith("build.properties"))
                .filter(file -> !file.toString().contains("/template/"));
    }

    private static boolean isDutch(Path file) {
        return file.getFileName().toString().endsWith("_nl.properties");
    }

    private static Stream<String> forbidden(String where, String text, Map<String, String> words) {
        return words.entrySet().stream().filter(entry -> whole(entry.getKey()).matcher(text).find())
                .map(entry -> where + ": " + text + " [" + entry.getValue() + "]");
    }

    @Test
    void messagesUseTheTermsOfTheGlossary() {
        Set<String> used = new TreeSet<>();
        List<String> wrong = new ArrayList<>();
        messageFiles().forEach(file -> {
            Properties messages = Bundle.messages(file);
            messages.stringPropertyNames().stream().sorted().forEach(key -> {
                String text = messages.getProperty(key).replace("&", "").replace("''", "'");
                List<String> found = forbidden(file.getFileName() + " " + key, text, isDutch(file) ? DUTCH : ENGLISH)
                        .toList();
                if (!found.isEmpty() && EXCEPTIONS.containsKey(key)) {
                    used.add(key);
                } else {
                    wrong.addAll(found);
                }
            });
        });
        assertEquals(List.of(), wrong);
        assertEquals(EXCEPTIONS.keySet(), used, "exceptions that are none any more");
    }

    @ParameterizedTest
    @EnumSource
    void theGuideUsesThemToo(GuidePages guide) throws IOException {
        Map<String, String> words = guide == GuidePages.DUTCH ? DUTCH : ENGLISH;
        List<String> wrong = new ArrayList<>();
        for (String page : guide.names()) {
            for (String line : guide.source(page).replaceAll("(?s)<pre>.*?</pre>", "").replaceAll("<code>[^<]*</code>",
                    "")
                    .split("</(?:p|li|td|th|h1|h2)>")) {
                String text = GuidePages.plain(line).strip();
                forbidden(page, text, words).filter(found -> !found.contains(": Cut [")
                        // A heading that registers use.
                        && !found.contains("Wanted development, Desired development")).forEach(wrong::add);
            }
        }
        assertEquals(List.of(), wrong);
    }

    /** An ellipsis is three dots, and quotation marks are straight in English and single in Dutch. */
    @Test
    void dotsAndQuotesAreOfOneKind() {
        List<String> wrong = new ArrayList<>();
        messageFiles().forEach(file -> {
            Properties messages = Bundle.messages(file);
            Pattern others = isDutch(file) ? Pattern.compile("[\u2026\u201c\u201d]|(?<!href=)\"(?!>)")
                    : Pattern.compile("[\u2026\u201c\u201d\u2018\u2019]");
            messages.stringPropertyNames().stream().sorted()
                    // A footer shows what is typed in a terminal.
                    .filter(key -> !key.endsWith(".footer") && others.matcher(messages.getProperty(key)).find())
                    .forEach(key -> wrong.add(file.getFileName() + " " + key + ": " + messages.getProperty(key)));
        });
        assertEquals(List.of(), wrong);
    }

    /** Menus and commands have Title Case in English: only small words in the middle begin with a small letter. */
    @Test
    void menusAndCommandsAreInTitleCase() {
        Pattern small = Pattern.compile(
                "(?:a|an|and|as|at|by|for|from|in|into|of|on|or|the|to|with|without) .*|(?:\\{|\").*");
        List<String> wrong = new ArrayList<>();
        messageFiles().filter(file -> !isDutch(file)).forEach(file -> {
            Properties messages = Bundle.messages(file);
            messages.stringPropertyNames().stream().sorted().filter(key -> isMenu(file, key)).forEach(key -> {
                String text = messages.getProperty(key).replace("&", "").replace("''", "'");
                for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
                    String rest = text.substring(i + 1);
                    if (!rest.isEmpty() && Character.isLowerCase(rest.charAt(0)) && !small.matcher(rest).matches()) {
                        wrong.add(file.getFileName() + " " + key + ": " + text);
                        break;
                    }
                }
            });
        });
        assertEquals(List.of(), wrong);
    }

    private static boolean isMenu(Path file, String key) {
        return key.startsWith("menu.") || key.startsWith("tool.") && !key.endsWith(".tip")
                || isCommand(file, key);
    }

    private static boolean isCommand(Path file, String key) {
        Path plugin = file.resolveSibling("plugin.xml");
        return file.getFileName().toString().equals("plugin.properties") && Files.exists(plugin)
                && Pattern.compile("<command\\s[^>]*name=\"%" + Pattern.quote(key) + "\"").matcher(Bundle.text(plugin))
                        .find();
    }

    /** What is forbidden is found, so that the lists above cannot rot without a word. */
    @Test
    void findsWhatIsForbidden() {
        assertEquals(1, forbidden("", "The wanted developments", ENGLISH).count());
        assertEquals(1, forbidden("", "Een plaatje", DUTCH).count());
        assertEquals(0, forbidden("", "studio set --influence-cut 60".toLowerCase(Locale.ROOT), ENGLISH).count());
    }
}
