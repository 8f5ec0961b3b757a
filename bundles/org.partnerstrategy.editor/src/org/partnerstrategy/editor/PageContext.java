/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.IAction;
import org.eclipse.ui.IEditorSite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.ui.ElementSelection;

/** What a page of the editor may use. */
public interface PageContext {

    /** The document that the editor shows. */
    StrategyDocument document();

    /** What is selected in the document, the same for all pages and views. */
    ElementSelection selection();

    /** The editor's place in the workbench. */
    IEditorSite site();

    /**
     * Shows a page by its identity.
     *
     * @throws IllegalArgumentException when there is no such page
     */
    void show(String page);

    /**
     * The action that undoes or redoes in the document, for the menus and keys of what is beside the editor.
     *
     * @param action the identity that the workbench has for undo or for redo
     */
    default IAction history(String action) {
        return site().getActionBars().getGlobalActionHandler(action);
    }

    /** Shows a page by its identity, and on it an element, which becomes the selected one. */
    void show(String page, EObject element);
}
