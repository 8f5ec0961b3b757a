/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.conventions.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reference tells all that there is, in both languages and in the words of the program. */
class GuideReferenceTest {

    private static final Pattern RULE = Pattern.compile("^    ([A-Z]\\d)\\(", Pattern.MULTILINE);
    private static final Pattern CHECK = Pattern.compile("String id\\(\\) \\{\\s+return \"([^\"]+)\"");
    private static final Pattern COMMAND = Pattern.compile("<command\\s+id=\"[^\"]+\"\\s+name=\"%([^\"]+)\"");
    private static final Pattern POINT = Pattern.compile("<extension-point\\s+id=\"([^\"]+)\"");
    private static final Pattern FEATURE = Pattern.compile(
            "<(eClassifiers xsi:type=\"ecore:EClass\"|eStructuralFeatures [^>]*?) ?name=\"(\\w+)\"([^>]*)>");
    /** The clearest name in registers of each field that has one; what begins small is a key. */
    private static final Pattern PART = Pattern.compile(
            "static final Field<Relation> [A-Z_]+ = (?:[^;\"]|\"[a-z]\\w*\")*?(\"[A-Z][^\"]*\")");
    private static final Pattern CLI_COMMAND = Pattern.compile("studio\\.([\\w-]+)\\.usage\\.description");
    private static final Pattern OPTION = Pattern
            .compile("studio\\.[\\w-]+\\.(?!register$|file$|folder$|later$)([\\w-]+)");

    @ParameterizedTest
    @EnumSource
    void tellsEveryRule(GuidePages guide) {
        Bundle method = Bundle.named("org.partnerstrategy.method");
        List<String> rules = Stream.of("HandbookAdvice.java", "HandbookMaintenance.java")
                .flatMap(table -> method.files(table).stream())
                .flatMap(table -> RULE.matcher(Bundle.text(table)).results()).map(rule -> rule.group(1)).toList();
        List<String> checks = method.files(".java").stream().filter(file -> file.toString().contains("validation"))
                .flatMap(file -> CHECK.matcher(Bundle.text(file)).results()).map(check -> check.group(1)).toList();

        assertEquals(17, rules.size());
        assertThat(checks).isNotEmpty();
        String page = guide.source("rules.html");
        assertEquals(List.of(), Stream.concat(rules.stream(), checks.stream())
                .filter(rule -> !page.contains("<code>" + rule + "</code>")).toList());
        assertEquals(List.of(), guide.unsaid("rules.html", values(guide.messagesOf("method", "method/action"), ".*")));
        assertEquals(List.of(), guide.unsaid("rules.html", values(guide.messagesOf("method", "method"), "zone\\..*")));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryMenuAndCommand(GuidePages guide) {
        assertEquals(List.of(), guide.unsaid("menus.html", values(guide.messagesOf("studio", "studio"), "menu\\..*")));
        for (Bundle bundle : Bundle.all()) {
            List<String> keys = COMMAND.matcher(bundle.pluginXml()).results().map(command -> command.group(1)).toList();
            if (!keys.isEmpty()) {
                Properties texts = guide.messages(bundle.name().substring("org.partnerstrategy.".length()), "plugin");
                assertEquals(List.of(), guide.unsaid("menus.html", keys.stream().map(texts::getProperty)),
                        bundle.name());
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryColumn(GuidePages guide) {
        Stream<String> own = Stream.of(
                values(guide.messagesOf("editor.inventory", "editor/inventory"),
                "column\\.(?!add|change|delete|all).*"),
                values(guide.messagesOf("editor.maintenance", "editor/maintenance"), "column\\..*"),
                values(guide.messagesOf("editor.actions", "editor/actions"),
                        "work\\.(partner|wanted|margin|amount|actions)|experience\\.(date|text)"
                                + "|action\\.(title|kind|direction|serves|owner|due|status|cost|prompted)"),
                values(guide.messagesOf("field", "field/relation"), "title\\..*"),
                values(guide.messagesOf("exchange", "exchange"), "table\\..*")).flatMap(labels -> labels)
                // Of a column for each year the guide shows one.
                .map(label -> label.replace("{0}", "2023"));
        assertEquals(List.of(), guide.unsaid("tables.html", own));
        Path parts = Bundle.named("org.partnerstrategy.field").files("/RelationFields.java").getFirst();
        List<String> names = PART.matcher(Bundle.text(parts)).results().map(part -> part.group(1).replace("\"", ""))
                .toList();
        assertThat(names).isNotEmpty();
        assertEquals(List.of(), guide.unsaid("tables.html", names.stream()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryElementOfTheFile(GuidePages guide) {
        String metamodel = Bundle.text(
                Bundle.named("org.partnerstrategy.model").folder().resolve("model/partnerstrategy.ecore"));
        String page = guide.source("files.html");
        assertEquals(List.of(), FEATURE.matcher(metamodel).results()
                .filter(feature -> !feature.group(3).matches(".*(abstract|transient|iD)=\"true\".*"))
                .map(feature -> feature.group(2)).filter(name -> !page.contains("<code>" + name + "</code>")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void tellsEveryCommandAndOptionOfTheCommandLine(GuidePages guide) {
        Properties usage = guide.messages("cli", "src/org/partnerstrategy/cli/usage");
        String page = guide.source("commandline.html");
        List<String> commands = usage.stringPropertyNames().stream()
                .flatMap(key -> CLI_COMMAND.matcher(key).results()).map(command -> command.group(1)).toList();
        assertThat(commands).isNotEmpty();
        assertEquals(List.of(), commands.stream().filter(command -> !page.contains("id=\"" + command + "\"")).toList());
        assertEquals(List.of(), usage.stringPropertyNames().stream().filter(key -> !key.contains("usage"))
                .flatMap(key -> OPTION.matcher(key).results()).map(option -> option.group(1))
                .filter(option -> !page.contains("<code>--" + option + "</code>"))
                .toList());
    }

    @ParameterizedTest
    @EnumSource
    void saysOfEachCommandAndOptionWhatItsHelpSays(GuidePages guide) {
        Properties usage = guide.messages("cli", "src/org/partnerstrategy/cli/usage");
        List<String> texts = usage.stringPropertyNames().stream().filter(key -> key.matches("studio\\.(?!usage).*"))
                .filter(key -> key.endsWith(".usage.description")
                        ? CLI_COMMAND.matcher(key).matches() : OPTION.matcher(key).matches())
                // What a value can be is worked out, and stands between two pieces of the text.
                .flatMap(key -> Stream.of(usage.getProperty(key).replace("%%", "%").split("\\$\\{[^}]*}")))
                .map(String::strip).filter(text -> !text.equals(".")).toList();
        assertThat(texts).isNotEmpty();
        assertEquals(List.of(), guide.unsaid("commandline.html", texts.stream()));
    }

    @ParameterizedTest
    @EnumSource
    void tellsWhatThereIsInDiagrams(GuidePages guide) {
        assertEquals(List.of(), guide.unsaid("diagrams.html", values(guide.messages("design", "plugin"),
                "matrix|directions|network|tree|matrix\\.layer\\..*|.*\\.(Only|Hide|New|Want)\\w+"
                        + "|table\\.(Inventory|PartnerGoals|Actions|Maintenance)")));
    }

    @ParameterizedTest
    @EnumSource
    void tellsHowToUseEveryExtensionPoint(GuidePages guide) {
        String page = guide.source("extending.html");
        List<String> points = Bundle.all().stream().flatMap(bundle -> POINT.matcher(bundle.pluginXml()).results()
                .map(point -> bundle.name() + "." + point.group(1))).toList();
        assertThat(points).isNotEmpty();
        assertEquals(List.of(), points.stream().filter(point -> !page.contains(
                "<h2 id=\"" + point.substring("org.partnerstrategy.".length()) + "\">")
                || !page.contains("<code>" + point + "</code>")
                || !page.contains("&lt;extension point=\"" + point + "\"&gt;")).toList());
    }

    private static Stream<String> values(Properties messages, String keys) {
        return messages.stringPropertyNames().stream().filter(key -> key.matches(keys)).map(messages::getProperty);
    }
}
