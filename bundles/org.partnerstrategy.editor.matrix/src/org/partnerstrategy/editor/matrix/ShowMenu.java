/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.Separator;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.MatrixOptions;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.model.text.Messages;

/** The menu of what is drawn in the matrix besides markers, extra marks of plug-ins among it. */
final class ShowMenu {

    private static final Messages MESSAGES = Messages.of(ShowMenu.class);

    private final MatrixModel shown;
    private final IMenuManager menu;

    private ShowMenu(MatrixModel shown, IMenuManager menu) {
        this.shown = shown;
        this.menu = menu;
    }

    static void fill(IMenuManager menu, MatrixModel shown) {
        ShowMenu made = new ShowMenu(shown, menu);
        made.part("show.names", Part.NAMES);
        made.part("show.amounts", Part.AMOUNTS);
        made.part("show.spread", Part.SPREAD);
        made.part("show.trail", Part.TRAIL);
        made.part("show.legend", Part.LEGEND);
        made.part("show.subgoals", Part.SUBGOALS);
        made.part("show.patterns", Part.PATTERNS);
        menu.add(new Separator());
        Overlays.installed().all().forEach(made::overlay);
    }

    private void part(String key, Part part) {
        add(MESSAGES.text(key), MESSAGES.text(key + ".hint"), options -> options.shows(part),
                options -> options.with(part, !options.shows(part)));
    }

    private void overlay(Overlay overlay) {
        add(overlay.label(), overlay.label(), options -> options.overlays().contains(overlay),
                options -> options.with(overlay, !options.overlays().contains(overlay)));
    }

    private void add(String label, String hint, Predicate<MatrixOptions> now, UnaryOperator<MatrixOptions> change) {
        Action action = new Action(label, IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                shown.change(change);
            }
        };
        action.setToolTipText(hint);
        action.setChecked(now.test(shown.options()));
        menu.add(action);
    }
}
