/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.journeys.tests.studio;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.partnerstrategy.journeys.tests.access.Node;
import org.partnerstrategy.journeys.tests.desk.Desk;

/** A cell of a table. */
public final class Cell extends Control {

    Cell(Desk desk, String what, Supplier<Optional<Node>> search) {
        super(desk, what, search);
    }

    /** Clicks in it, types over what is in it, and goes on with Enter. */
    public Cell fill(String text) {
        click();
        desk().keyboard().type(text + "\n");
        return this;
    }

    @Override
    String textIn(Node node) {
        return textOf(node);
    }

    /** A cell can have parts, such as an icon and a text. */
    static String textOf(Node cell) {
        return cell.showing().map(Node::name).map(String::strip).filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
