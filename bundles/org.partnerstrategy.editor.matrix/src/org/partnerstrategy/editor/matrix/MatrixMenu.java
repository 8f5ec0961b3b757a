/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.graphics.Point;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.gesture.Target;
import org.partnerstrategy.editor.matrix.output.MatrixPictures;
import org.partnerstrategy.method.Directions;
import org.partnerstrategy.method.Placement;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.change.Drawing;
import org.partnerstrategy.model.Direction;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.Score;
import org.partnerstrategy.model.text.Messages;

/** The context menu of the matrix: what can be done with what is selected, or with the strategy line. */
final class MatrixMenu {

    private static final Messages MESSAGES = Messages.of(MatrixMenu.class);
    private static final Messages STEPS = Messages.of(Edits.class);

    private final MatrixCanvas matrix;
    private final MatrixModel shown;
    private final Edits edits;
    private final MatrixPictures pictures;

    private MatrixMenu(MatrixCanvas matrix, MatrixPictures pictures) {
        this.matrix = matrix;
        this.pictures = pictures;
        shown = matrix.model();
        edits = new Edits(shown.document());
    }

    static void create(MatrixCanvas matrix, MatrixPictures pictures) {
        MatrixMenu menu = new MatrixMenu(matrix, pictures);
        MenuManager manager = new MenuManager();
        manager.setRemoveAllWhenShown(true);
        manager.addMenuListener(menu::fill);
        matrix.control().setMenu(manager.createContextMenu(matrix.control()));
        matrix.control().addDisposeListener(event -> manager.dispose());
    }

    private void fill(IMenuManager menu) {
        matrix.finish();
        List<Relation> selected = shown.selected();
        boolean placed = selected.stream().anyMatch(relation -> Placement.now(relation).isPresent());
        if (!selected.isEmpty()) {
            if (placed) {
                addDirections(menu, selected);
            } else {
                add(menu, "menu.place", () -> edits.place(selected, Position.of(50, 50)));
            }
            menu.add(new Separator());
            if (placed) {
                add(menu, "menu.withdrawPlace", () -> edits.withdrawPlace(selected));
            }
            if (selected.size() == 1) {
                add(menu, "menu.partner", () -> matrix.showPartner(selected.getFirst()))
                        .setEnabled(matrix.hasPartnerPages());
            }
            menu.add(new Separator());
        }
        addLine(menu);
        add(menu, "menu.selectAll", () -> matrix.selectAll());
        add(menu, "copy", pictures::copy);
        add(menu, "copySlide", pictures::copySlide);
    }

    private void addDirections(IMenuManager menu, List<Relation> selected) {
        for (Direction direction : Direction.values()) {
            Action action = new Action(Directions.label(direction).capitalized(), Action.AS_CHECK_BOX) {

                @Override
                public void run() {
                    edits.toggle(selected, direction);
                }
            };
            action.setChecked(selected.stream().allMatch(one -> Directions.of(one).contains(direction)));
            menu.add(action);
        }
        add(menu, "menu.keep", () -> edits.keep(selected));
        add(menu, "menu.adopt", () -> edits.adopt(selected));
        add(menu, "menu.undecide", () -> edits.withdrawDecision(selected))
                .setEnabled(selected.stream().anyMatch(relation -> relation.getDevelopment() != null));
    }

    private void addLine(IMenuManager menu) {
        Point pointer = matrix.control().toControl(matrix.control().getDisplay().getCursorLocation());
        matrix.targetAt(pointer.x, pointer.y).ifPresent(target -> {
            if (target instanceof Target.Corner corner) {
                add(menu, "menu.line.remove", () -> shown.line().withoutCorner(corner.number()).ifPresent(line ->
                        shown.document().edit(STEPS.message("edit.line"),
                                () -> Drawing.line(shown.document().strategy(), line))))
                        .setEnabled(shown.line().withoutCorner(corner.number()).isPresent());
            }
        });
        matrix.positionAt(pointer.x, pointer.y).ifPresent(position -> add(menu, "menu.line.add",
                () -> addCorner(position.dependency())));
        menu.add(new Separator());
    }

    private void addCorner(Score dependency) {
        shown.line().withCorner(dependency).ifPresent(line -> shown.document().edit(STEPS.message("edit.line"),
                () -> Drawing.line(shown.document().strategy(), line)));
    }

    private static Action add(IMenuManager menu, String key, Runnable run) {
        Action action = new Action(MESSAGES.text(key)) {

            @Override
            public void run() {
                run.run();
            }
        };
        menu.add(action);
        return action;
    }
}
