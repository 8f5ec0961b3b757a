/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.extension.method;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.partnerstrategy.extension.Declaration;
import org.partnerstrategy.method.action.ActionKind;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.text.Message;

/** Reads a kind of action (handbook, step 4) from the attributes that a plug-in declares. */
final class DeclaredActionKind {

    private static final Map<String, Direction> DIRECTIONS = Direction.VALUES.stream()
            .collect(Collectors.toMap(Direction::getLiteral, direction -> direction, (one, other) -> one,
            TreeMap::new));

    private DeclaredActionKind() {
    }

    static ActionKind of(Declaration declaration) {
        return new ActionKind(declaration.required("id"), declaration.choice("direction", DIRECTIONS),
                Message.verbatim(declaration.required("label")));
    }
}
