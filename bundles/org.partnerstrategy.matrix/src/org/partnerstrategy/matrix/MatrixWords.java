/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.matrix;

import java.util.Locale;

import org.partnerstrategy.matrix.scene.Mark.Anchor;
import org.partnerstrategy.matrix.scene.Mark.Text;
import org.partnerstrategy.matrix.scene.Point;
import org.partnerstrategy.matrix.scene.Role;
import org.partnerstrategy.model.text.Message;

/**
 * The words of a picture.
 *
 * @param language in which they are said
 */
record MatrixWords(Locale language) {

    String of(String key, Object... arguments) {
        return Message.of(MatrixWords.class, key, arguments).in(language);
    }

    Text text(Role role, Point at, Anchor anchor, String key, Object... arguments) {
        return Text.of(role, at, anchor, of(key, arguments));
    }
}
