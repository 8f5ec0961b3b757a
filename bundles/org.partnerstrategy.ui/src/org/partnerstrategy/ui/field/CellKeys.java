/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.field;

import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerEditor;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationEvent;
import org.eclipse.jface.viewers.ColumnViewerEditorActivationStrategy;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerEditor;
import org.eclipse.jface.viewers.TableViewerFocusCellManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerEditor;
import org.eclipse.jface.viewers.TreeViewerFocusCellManager;
import org.eclipse.swt.SWT;

/**
 * Lets a tree or table be edited with the keyboard: arrows go from cell to cell, Enter or F2 edits, Tab edits the next.
 */
public final class CellKeys {

    private static final int FEATURES = ColumnViewerEditor.TABBING_HORIZONTAL
            | ColumnViewerEditor.TABBING_MOVE_TO_ROW_NEIGHBOR | ColumnViewerEditor.TABBING_VERTICAL
            | ColumnViewerEditor.KEYBOARD_ACTIVATION;

    private CellKeys() {
    }

    /** Does so for a tree, once all its columns are there. */
    public static void install(TreeViewer viewer) {
        TreeViewerEditor.create(viewer,
                new TreeViewerFocusCellManager(viewer, new FocusRing(viewer)),
                new Activation(viewer), FEATURES);
    }

    /** Does so for a table, once all its columns are there. */
    public static void install(TableViewer viewer) {
        TableViewerEditor.create(viewer,
                new TableViewerFocusCellManager(viewer, new FocusRing(viewer)),
                new Activation(viewer), FEATURES);
    }

    private static final class Activation extends ColumnViewerEditorActivationStrategy {

        Activation(ColumnViewer viewer) {
            super(viewer);
            setEnableEditorActivationWithKeyboard(true);
        }

        @Override
        protected boolean isEditorActivationEvent(ColumnViewerEditorActivationEvent event) {
            return switch (event.eventType) {
            case ColumnViewerEditorActivationEvent.TRAVERSAL, ColumnViewerEditorActivationEvent.PROGRAMMATIC -> true;
            case ColumnViewerEditorActivationEvent.MOUSE_DOUBLE_CLICK_SELECTION -> true;
            case ColumnViewerEditorActivationEvent.KEY_PRESSED -> event.keyCode == SWT.F2
                    || event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR;
            default -> false;
            };
        }
    }
}
