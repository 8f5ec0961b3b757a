/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.design;

import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.partnerstrategy.model.text.Wrapping;

/** What a pointer that rests on something learns. Diagrams do not break lines by themselves. */
public final class Tooltip {

    /** In characters: what can be read without moving the head. */
    private static final Wrapping LINES = new Wrapping(80);

    private Tooltip() {
    }

    /** Paragraphs of a tooltip below each other, without those that are null or blank. */
    public static String of(String... paragraphs) {
        return Stream.of(paragraphs).filter(paragraph -> paragraph != null && !paragraph.isBlank())
                .flatMap(paragraph -> LINES.lines(paragraph).stream()).collect(Collectors.joining("\n"));
    }
}
