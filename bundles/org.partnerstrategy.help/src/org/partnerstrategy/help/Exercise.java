/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.help;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What the exercise leads through, as its cheat sheet says it. An Eclipse shows the same file among its cheat sheets,
 * for which a product would need the platform's help system.
 *
 * @param items the introduction, and then what is to be done, in that order
 */
record Exercise(List<Item> items) {

    private static final String FILE = "cheatsheets/handbook.xml";

    /**
     * One thing to be done.
     *
     * @param title what it is called; empty for the introduction
     * @param description what is to be done, as the text of a form
     * @param help the place in the guide about it, as the help of Eclipse addresses it
     * @param command what the program can do for it, in the form of the workbench's commands
     */
    record Item(String title, String description, String help, Optional<String> command) {
    }

    /**
     * Reads the exercise.
     *
     * @throws IOException when the file is not there or is not a cheat sheet
     */
    static Exercise in(Locale language) throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(Exercise.class);
        URL translated = bundle.getEntry("nl/" + language.getLanguage() + "/" + FILE);
        try (InputStream content = (translated == null ? bundle.getEntry(FILE) : translated).openStream()) {
            return read(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(content)
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(FILE, e);
        }
    }

    private static Exercise read(Element sheet) {
        List<Item> items = new ArrayList<>();
        for (Element element : children(sheet)) {
            String description = children(element).stream().filter(child -> child.getTagName().equals("description"))
                    .findFirst().map(Exercise::words).orElseThrow();
            Optional<String> command = children(element).stream()
                    .filter(child -> child.getTagName().equals("command")).findFirst()
                    .map(child -> child.getAttribute("serialization"));
            items.add(new Item(element.getAttribute("title"), description, element.getAttribute("href"), command));
        }
        return new Exercise(List.copyOf(items));
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int index = 0; index < nodes.getLength(); index++) {
            if (nodes.item(index) instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    private static String words(Element description) {
        StringBuilder words = new StringBuilder();
        NodeList nodes = description.getChildNodes();
        for (int index = 0; index < nodes.getLength(); index++) {
            Node node = nodes.item(index);
            String text = node.getTextContent().replaceAll("\\s+", " ").replace("&", "&amp;").replace("<", "&lt;");
            words.append(node instanceof Element ? "<b>" + text + "</b>" : text);
        }
        return "<form><p>" + words + "</p></form>";
    }
}
