/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IActionBars;
import org.eclipse.ui.actions.ActionFactory;
import org.partnerstrategy.editor.PageContext;

/** Undo and redo of an editor, in what is beside it: the menus and keys mean the same there. */
public final class BorrowedHistory {

    private BorrowedHistory() {
    }

    /** Puts those of an editor into the action bars of a view; none where there is no editor. */
    public static void into(IActionBars bars, Optional<PageContext> editor) {
        for (String id : List.of(ActionFactory.UNDO.getId(), ActionFactory.REDO.getId())) {
            bars.setGlobalActionHandler(id, editor.map(context -> context.history(id)).orElse(null));
        }
    }
}
