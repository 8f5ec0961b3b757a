/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.fuzz;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;

/**
 * What a file says, in lines that are the same for files that say the same: attributes and children in the order of
 * their names, as what is not understood is written behind what is; names by what their prefixes stand for.
 */
final class Canonical {

    private static final Set<String> VALUES = Set.of("directions", "choices");
    private static final String DECLARATIONS = "http://www.w3.org/2000/xmlns/";

    private Canonical() {
    }

    static List<String> lines(String file) throws Exception {
        Document document = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(file)));
        List<String> lines = new ArrayList<>();
        for (Node node = document.getFirstChild(); node != null; node = node.getNextSibling()) {
            describe(node, "", lines);
        }
        return lines;
    }

    /** Without the two names that were edited. */
    static List<String> withoutNames(List<String> lines) {
        return lines.stream().map(line -> line.replaceAll("\\{null\\}name=[^\\n]*?(, |\\])", "$1")).toList();
    }

    private static void describe(Node node, String indent, List<String> lines) {
        if (!(node instanceof Element element)) {
            lines.add(indent + node.getNodeName() + " " + node.getNodeValue());
            return;
        }
        lines.add(indent + "{" + element.getNamespaceURI() + "}" + element.getLocalName() + " " + attributes(element));
        Map<String, List<Node>> children = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Text) {
                text.append(child.getNodeValue());
            } else {
                children.computeIfAbsent(child.getNodeName(), name -> new ArrayList<>()).add(child);
                if (child instanceof Element value && VALUES.contains(value.getNodeName())) {
                    hoist(value, children);
                }
            }
        }
        if (!text.toString().isBlank()) {
            lines.add(indent + "  " + text.toString().strip());
        }
        if (text.toString().contains("p0:")) {
            lines.add(indent + "  " + element.lookupNamespaceURI("p0"));
        }
        children.values().forEach(same -> same.forEach(child -> describe(child, indent + "  ", lines)));
    }

    /** A value has no place for notes: they are kept by the element that has the value. */
    private static void hoist(Element value, Map<String, List<Node>> children) {
        for (Node child = value.getFirstChild(); child != null; child = value.getFirstChild()) {
            if (child instanceof Text) {
                value.setAttribute("text", value.getAttribute("text") + child.getNodeValue());
            } else {
                children.computeIfAbsent(child.getNodeName(), name -> new ArrayList<>()).add(child);
            }
            value.removeChild(child);
        }
    }

    private static TreeSet<String> attributes(Element element) {
        TreeSet<String> attributes = new TreeSet<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            Node attribute = all.item(i);
            if (!DECLARATIONS.equals(attribute.getNamespaceURI())) {
                attributes.add("{" + attribute.getNamespaceURI() + "}" + attribute.getLocalName() + "="
                        + attribute.getNodeValue());
            }
        }
        return attributes;
    }
}
