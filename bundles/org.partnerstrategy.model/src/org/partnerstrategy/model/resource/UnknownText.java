/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.model.resource;

import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;

/** Writes down what is not understood of an element, so that it can be shown and compared. */
final class UnknownText {

    private UnknownText() {
    }

    static String of(EObject element) {
        StringJoiner text = new StringJoiner("\n");
        if (element.eContainer() == null) {
            add(FileOrigin.of(element).before(), text);
        }
        UnknownContent.of(element).ifPresent(content -> add(content, text));
        if (element.eContainer() == null) {
            add(FileOrigin.of(element).after(), text);
        }
        return text.toString();
    }

    private static void add(UnknownContent content, StringJoiner text) {
        content.attributes().forEach(attribute -> text.add(of(attribute)));
        content.ofValues().forEach((feature, values) -> new TreeMap<>(values).forEach((value, said) -> text
                .add(feature.getName() + " " + value + ": " + said.stream().map(UnknownText::of).toList())));
        add(content.markup(), text);
    }

    private static void add(List<UnknownMarkup> markup, StringJoiner text) {
        markup.forEach(part -> text.add(part.text(Map.of())));
    }

    private static String of(UnknownAttribute attribute) {
        return Markup.attribute(attribute.name(), attribute.value()).strip();
    }
}
