/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Action;
import org.partnerstrategy.model.Assessment;
import org.partnerstrategy.model.Development;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Maintenance;

/** The pages of the editor on which elements are shown and selected. */
public final class ElementPages {

    private ElementPages() {
    }

    /** Shows an element on the page of a step and selects it. Without a page for the step it is only selected. */
    public static void show(PageContext context, Step step, EObject element) {
        StepPages.show(context, step, element);
        context.selection().select(List.of(element));
    }

    /** Shows an element on the page where people would look for it first. */
    public static void show(PageContext context, EObject element) {
        show(context, home(element), element);
    }

    /** The step in which an element is worked on. */
    public static Step home(EObject element) {
        return switch (element) {
        case Goal goal -> Step.POSITION;
        case Assessment assessment -> Step.POSITION;
        case Development development -> Step.DIRECTION;
        case Action action -> Step.ACTIONS;
        case Maintenance maintenance -> Step.MAINTENANCE;
        default -> Step.INVENTORY;
        };
    }
}
