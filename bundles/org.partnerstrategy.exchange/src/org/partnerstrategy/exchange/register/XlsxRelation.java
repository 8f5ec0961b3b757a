/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.exchange.register;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * Says which part of a workbook is in which relation to another part.
 *
 * @param type what it is there
 * @param path where it is in the zip
 */
record XlsxRelation(String type, String path) {

    /** The relations of a part, by their identifiers; those of the whole when the path is empty. */
    static Map<String, XlsxRelation> of(ZipParts parts, String path) throws IOException, XMLStreamException {
        String folder = path.substring(0, path.lastIndexOf('/') + 1);
        String file = folder + "_rels/" + path.substring(folder.length()) + ".rels";
        Map<String, XlsxRelation> relations = new LinkedHashMap<>();
        if (parts.has(file)) {
            try (InputStream stream = parts.open(file)) {
                Xml xml = Xml.of(stream);
                while (xml.next()) {
                    if (xml.name().equals("Relationship") && !xml.attribute("TargetMode", "").equals("External")) {
                        relations.put(xml.attribute("Id", ""), new XlsxRelation(xml.attribute("Type", ""),
                                resolved(folder, xml.attribute("Target", ""))));
                    }
                }
            }
        }
        return relations;
    }

    private static String resolved(String folder, String target) {
        Deque<String> path = new ArrayDeque<>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("[/\\\\]")) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.addLast(step);
            }
        }
        return String.join("/", path);
    }

    /** Whether it is that; the name of a type is the same in both variants of the standard but for its beginning. */
    boolean is(String name) {
        return type.endsWith("/" + name);
    }
}
