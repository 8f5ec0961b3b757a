/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.report.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.partnerstrategy.example.HandbookExample;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.report.Audience;
import org.partnerstrategy.report.ReportProgress;
import org.partnerstrategy.report.ReportRequest;
import org.partnerstrategy.report.writer.ReportFormat;
import org.partnerstrategy.report.writer.ReportSections;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The web page as a whole, without a browser. */
class WebPageTest {

    private static final Locale DUTCH = Locale.of("nl");

    private final PartnerStrategy strategy = HandbookExample.create(DUTCH);

    private static String page(ReportRequest request) throws IOException {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        ReportFormat.HTML.write(request, ReportSections.standard(), ReportProgress.NONE, Optional.empty(), stream);
        return stream.toString(StandardCharsets.UTF_8);
    }

    private ReportRequest request() {
        return ReportRequest.of(strategy, DUTCH, LocalDate.of(2026, 5, 1));
    }

    private static Document parse(String page) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(
                page.replaceFirst("(?i)<!doctype[^>]*>", "").getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    @ParameterizedTest
    @ValueSource(strings = { "style", "script" })
    void runsAndShowsOnlyWhatItsPolicyNamesByHash(String kind) throws Exception {
        String page = page(request());
        Matcher inline = Pattern.compile("<" + kind + ">(.*?)</" + kind + ">", Pattern.DOTALL).matcher(page);
        assertTrue(inline.find());
        String hash = Base64.getEncoder().encodeToString(
                MessageDigest.getInstance("SHA-256").digest(inline.group(1).getBytes(StandardCharsets.UTF_8)));
        assertTrue(page.contains(kind + "-src 'sha256-" + hash + "';"), hash);
        assertFalse(inline.find());
        assertThat(page).contains("default-src 'none';");
        assertFalse(Pattern.compile(" (style|on[a-z]+)=\"").matcher(page).find());
    }

    @Test
    void isInBothLanguagesTheOneThatWasAskedForFirst() throws Exception {
        List<Element> editions = all(parse(page(request())), "div").stream()
                .filter(part -> part.getAttribute("class").equals("edition")).toList();
        assertEquals(List.of("nl", "en"), editions.stream().map(part -> part.getAttribute("lang")).toList());
        assertEquals(List.of(false, true), editions.stream().map(part -> part.hasAttribute("hidden")).toList());
    }

    @Test
    void givesNothingTheSameIdentityAndLeadsNowhereElse() throws Exception {
        Document page = parse(page(request()));
        List<String> ids = all(page, "*").stream().map(part -> part.getAttribute("id")).filter(id -> !id.isEmpty())
                .toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        List<String> targets = all(page, "a").stream().map(link -> link.getAttribute("href").substring(1)).toList();
        assertEquals(List.of(), targets.stream().filter(target -> !ids.contains(target)).toList());
    }

    @Test
    void hasARowForEachRelationAndSaysWhereItWas() throws Exception {
        List<Element> rows = all(parse(page(request())), "tr").stream()
                .filter(row -> row.hasAttribute("data-track")).toList();
        assertEquals(2 * strategy.getRelations().stream().filter(relation -> relation.getGoal() != null).count(),
                rows.size());
        assertTrue(rows.stream().anyMatch(row -> row.getAttribute("data-track").startsWith("[[0,")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "<img src=x onerror=alert(1)>", "</script><script>alert(1)</script>", "]]>", "a\"b'c&d",
        "\u0000\uD800", "{0} {1}" })
    void keepsAHostileNameAText(String name) throws Exception {
        String before = page(request());
        strategy.getPartners().getFirst().setName(name);
        strategy.getGoals().getFirst().setName(name);
        strategy.getRelations().getFirst().setDescription(name);
        Document page = parse(page(request()));
        assertEquals(all(parse(before), "script").size(), all(page, "script").size());
        assertEquals(List.of(), all(page, "img"));
        assertEquals(all(parse(before), "script").getFirst().getTextContent(),
                all(page, "script").getFirst().getTextContent());
    }

    @Test
    void tellsThePublicNoNamesOfPersonsAndNoReasons() throws IOException {
        strategy.getRelations().forEach(relation -> {
            if (relation.getDevelopment() != null) {
                relation.getDevelopment().setReason("Between us");
            }
        });
        assertThat(page(request())).contains("Between us");
        String open = page(request().to(Audience.PUBLIC));
        assertThat(open).doesNotContain("Between us");
        assertEquals(List.of(), strategy.getPersons().stream().map(person -> person.getName())
                .filter(open::contains).toList());
    }
}
