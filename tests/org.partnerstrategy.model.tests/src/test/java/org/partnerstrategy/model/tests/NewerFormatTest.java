/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** What a newer minor version of the format added is kept, though this version does not know what it means. */
class NewerFormatTest {

    private static final Fixture NEWER = new Fixture("newerMinor.partnerstrategy");

    @TempDir
    Path folder;

    @Test
    void whatIsUnknownIsKeptWhenTheStrategyIsChangedAndSaved() throws Exception {
        Path file = NEWER.copyTo(folder);
        PartnerStrategy strategy = StrategyFile.load(file);
        assertEquals("Uit de toekomst", strategy.getName());
        strategy.getGoals().getFirst().setName("Jongeren");
        StrategyFile.save(strategy, file);
        assertEquals(structure(NEWER.text().replace("name=\"Jeugd\"", "name=\"Jongeren\"")),
                structure(Files.readString(file)));

        byte[] saved = Files.readAllBytes(file);
        StrategyFile.save(StrategyFile.load(file), file);
        assertEquals(new String(saved, StandardCharsets.UTF_8), Files.readString(file));
    }

    @Test
    void itIsKeptWhenARemovalIsUndone() throws Exception {
        Path file = NEWER.copyTo(folder);
        PartnerStrategy strategy = StrategyFile.load(file);
        strategy.getGoals().addFirst(strategy.getGoals().removeFirst());
        StrategyFile.save(strategy, file);
        assertEquals(structure(NEWER.text()), structure(Files.readString(file)));
    }

    /** What nobody here understands, at every kind of place: all of it comes back. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <goals id="g"                     | <goals xmlns:q="http://x?a=1&amp;b=&quot;2&quot;" q:a="1 &lt; 2&#10;3&#9;&quot;" id="g"
            <goals id="g"                     | <goals xml:lang="nl" id="g"
            <goals id="g"                     | <goals xmi:uuid="u" xmi:id="i" id="g"
            <directions>up                    | <directions reason="kept?" ext:by="anna">up
            <ext:remark author="Anna"/>       | <ext:remark><![CDATA[a < b & c]]>]]&gt;<x xmlns="urn:d"><y/></x></ext:remark>
            <ext:remark author="Anna"/>       | <remark xmlns="urn:d" xmlns:ext="urn:other" ext:a="1"><ext:b/></remark>
            <ext:remark author="Anna"/>       | <ext:remark xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true"/>
            <ext:remark author="Anna"/>       | <q>ext:name of a kind</q>
            <ext:remark author="Anna"/>       | <goals id="h" xmlns:ext="urn:other" ext:a="1"><ext:b/></goals>
            <ext:remark author="Anna"/>       | <!-- a note --><?program do it?>
            <goals id="sub"                   | <!-- a note --><goals id="sub"
            <steps>eerst                      | <steps>eer<!-- - --><?p?>st
            <?xml version="1.0" encoding="UTF-8"?> | <?xml version="1.0" encoding="UTF-8"?><!-- first --><?sheet a?>
            """)
    void allOfItIsKept(String at, String instead) throws Exception {
        String changed = NEWER.text().replace(at, instead) + "<!-- last -->\n";
        assertNotEquals(NEWER.text() + "<!-- last -->\n", changed);
        Path file = Files.writeString(folder.resolve("newer.partnerstrategy"), changed);
        PartnerStrategy strategy = StrategyFile.load(file);
        strategy.getGoals().getFirst().setName("Jongeren");
        StrategyFile.save(strategy, file);
        String saved = Files.readString(file);
        assertEquals(structure(changed.replace("name=\"Jeugd\"", "name=\"Jongeren\"")), structure(saved));

        PartnerStrategy again = StrategyFile.load(file);
        again.setName("Again");
        StrategyFile.save(again, file);
        assertEquals(saved.replace("Uit de toekomst", "Again"), Files.readString(file), "nothing grows");

        Path copy = folder.resolve("copy.partnerstrategy");
        StrategyFile.saveCopy(again, copy);
        assertEquals(Files.readString(file), Files.readString(copy));
    }

    /** What cannot be kept is not opened, so that it cannot be lost either. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <directions>up    | <directions xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true">up
            <directions>up    | <directions>up<more/>
            <goals id="g"     | <goals xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:nil="true" id="g"
            <goals id="g"     | <goals xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:other="true" id="g"
            <goals id="sub"   | <notes lang="nl">Note</notes><goals id="sub"
            <goals id="sub"   | <notes>One</notes><notes>Two</notes><goals id="sub"
            <goals id="sub"   | stray text<goals id="sub"
            <ext:remark author="Anna"/> | <a><b><c><d>DEEP</d></c></b></a>
            """)
    void whatCannotBeKeptIsRefused(String at, String instead) throws Exception {
        String deep = "<x>".repeat(64) + "</x>".repeat(64);
        String changed = NEWER.text().replace(at, instead.replace("DEEP", deep));
        Path file = Files.writeString(folder.resolve("newer.partnerstrategy"), changed);
        StrategyFileException refusal = assertThrows(StrategyFileException.class, () -> StrategyFile.load(file));
        assertTrue(refusal.getLine() > 1 && refusal.getColumn() > 1, refusal::getMessage);
        assertEquals(changed, Files.readString(file));
    }

    @Test
    void whatIsSaidOfAValueGoesWithIt() throws Exception {
        Path file = Files.writeString(folder.resolve("newer.partnerstrategy"),
                NEWER.text().replace("<directions>up", "<directions reason=\"kept?\">up"));
        PartnerStrategy strategy = StrategyFile.load(file);
        Development development = strategy.getRelations().getFirst().getDevelopment();
        development.getDirections().addFirst(Direction.RIGHT);
        StrategyFile.save(strategy, file);
        assertTrue(Files.readString(file).contains("<directions>right</directions>\n"
                + "      <directions reason=\"kept?\">up</directions>"), Files.readString(file));
        development.getDirections().remove(Direction.UP);
        StrategyFile.save(strategy, file);
        assertThat(Files.readString(file)).doesNotContain("kept?");
    }

    @Test
    void strategiesReadBeforeDoNotChangeWhatIsUnknown() throws IOException {
        StrategyFile.load(NEWER.copyTo(folder));
        Path current = folder.resolve("current.partnerstrategy");
        Files.writeString(current, NEWER.text().replace("/model/1.7", "/model/1.0"));
        StrategyFileException problem = assertThrows(StrategyFileException.class, () -> StrategyFile.load(current));
        assertEquals("load.feature", problem.problem().key());
    }

    /** The elements with their attributes and texts, below each other and indented. */
    private static String structure(String xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        Document document = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
        List<String> lines = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element root) {
                describe(root, "", lines);
            } else {
                lines.add(node.getNodeName() + " " + node.getNodeValue());
            }
        }
        return String.join("\n", lines);
    }

    /** What is known is written before what is unknown, so siblings are put in the order of their names. */
    private static void describe(Element element, String indent, List<String> lines) {
        TreeSet<String> attributes = new TreeSet<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!"http://www.w3.org/2000/xmlns/".equals(attribute.getNamespaceURI())) {
                attributes.add("{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName() + "="
                        + attribute.getNodeValue());
            }
        }
        lines.add(indent + "{" + element.getNamespaceURI() + "}" + element.getLocalName() + " " + attributes);
        TreeMap<String, List<Element>> children = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.computeIfAbsent(inner.getLocalName(), name -> new ArrayList<>()).add(inner);
            } else if (child instanceof Text) {
                text.append(child.getNodeValue());
            } else {
                lines.add(indent + "  " + child.getNodeName() + " " + child.getNodeValue());
            }
        }
        if (!text.toString().isBlank()) {
            lines.add(indent + "  " + text.toString().strip());
        }
        if (text.toString().startsWith("ext:")) {
            lines.add(indent + "  " + element.lookupNamespaceURI("ext"));
        }
        children.values().forEach(same -> same.forEach(inner -> describe(inner, indent + "  ", lines)));
    }
}
