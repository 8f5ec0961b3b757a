package org.partnerstrategy.model.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

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
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

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
        describe(document.getDocumentElement(), "", lines);
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
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                children.computeIfAbsent(inner.getLocalName(), name -> new ArrayList<>()).add(inner);
            } else if (!child.getTextContent().isBlank()) {
                lines.add(indent + "  " + child.getTextContent().strip());
            }
        }
        children.values().forEach(same -> same.forEach(inner -> describe(inner, indent + "  ", lines)));
    }
}
