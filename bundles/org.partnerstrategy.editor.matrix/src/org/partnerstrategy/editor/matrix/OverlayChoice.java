/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.matrix.overlay.Overlay;
import org.partnerstrategy.matrix.overlay.Overlays;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;

/** A menu in which the extra marks of plug-ins are switched on and off. */
final class OverlayChoice extends Action implements IMenuCreator {

    private static final Messages MESSAGES = Messages.of(OverlayChoice.class);

    private final MenuManager menu = new MenuManager();

    private OverlayChoice(List<Overlay> overlays, MatrixModel shown) {
        super(MESSAGES.text("overlays"), AS_DROP_DOWN_MENU);
        setImageDescriptor(Icons.descriptor("overlays"));
        setToolTipText(MESSAGES.text("overlays.hint"));
        setMenuCreator(this);
        overlays.forEach(overlay -> menu.add(toggle(overlay, shown)));
    }

    /** Nothing where no plug-in adds marks. */
    static Optional<Action> of(MatrixModel shown) {
        List<Overlay> overlays = Overlays.installed().all();
        if (overlays.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new OverlayChoice(overlays, shown));
    }

    private static Action toggle(Overlay overlay, MatrixModel shown) {
        Action action = new Action(overlay.label(), IAction.AS_CHECK_BOX) {

            @Override
            public void run() {
                shown.change(options -> options.with(overlay, isChecked()));
            }
        };
        action.setChecked(shown.options().overlays().contains(overlay));
        return action;
    }

    @Override
    public void runWithEvent(Event event) {
        Menu shownMenu = getMenu(((ToolItem) event.widget).getParent());
        shownMenu.setVisible(true);
    }

    @Override
    public Menu getMenu(Control parent) {
        return menu.getMenu() == null ? menu.createContextMenu(parent) : menu.getMenu();
    }

    @Override
    public Menu getMenu(Menu parent) {
        return null;
    }

    @Override
    public void dispose() {
        menu.dispose();
    }
}
