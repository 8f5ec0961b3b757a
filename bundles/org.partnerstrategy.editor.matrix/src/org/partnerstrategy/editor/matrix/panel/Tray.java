/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix.panel;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.Edits;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;

/** The relations that are to be placed still (handbook, step 2: never at (0,0)); they are dragged into the matrix. */
public final class Tray {

    private static final Messages MESSAGES = Messages.of(Tray.class);

    private static final Position MIDDLE = Position.of(50, 50);
    private static final int SLOP = 4;

    private final MatrixModel shown;
    private final MatrixCanvas matrix;
    private final Composite body;
    private final Label heading;
    private final Text filter;
    private final Composite row;
    private final Composite list;
    private final TableViewer viewer;
    private final TrayOrder order;
    private final Button place;
    private List<Relation> pressed = List.of();
    private Point pressedAt = new Point(0, 0);
    private boolean dragging;
    private boolean telling;

    /** Shows the relations of a matrix that have no place in it. */
    public Tray(Composite parent, MatrixModel shown, MatrixCanvas matrix) {
        this.shown = shown;
        this.matrix = matrix;
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(body);
        Composite head = PanelHeading.of(body, MESSAGES.text("tray", 0));
        heading = (Label) head.getChildren()[0];
        row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(3, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        filter = new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage(MESSAGES.text("tray.filter"));
        filter.addListener(SWT.Modify, event -> refresh());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(filter);
        place = new Button(row, SWT.PUSH);
        place.setText(MESSAGES.text("tray.place"));
        place.setToolTipText(MESSAGES.text("tray.place.hint"));
        place.addListener(SWT.Selection, event -> placeSelected());
        list = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        viewer = new TableViewer(list, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL | SWT.VIRTUAL | SWT.FULL_SELECTION);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        order = new TrayOrder(viewer, shown, this::refresh);
        viewer.addSelectionChangedListener(event -> select());
        viewer.addOpenListener(event -> placeSelected());
        viewer.getControl().addListener(SWT.MouseDown, this::down);
        viewer.getControl().addListener(SWT.MouseMove, this::move);
        viewer.getControl().addListener(SWT.MouseUp, this::up);
        viewer.getControl().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                cancel();
            }
        });
        matrix.onDropOutside(this::takeBack);
        refresh();
    }

    /** The control. */
    public Control control() {
        return body;
    }

    /** Shows the relations as they are now. */
    public void refresh() {
        WordFilter words = new WordFilter(filter.getText());
        List<Relation> all = shown.toPlace();
        telling = true;
        viewer.setInput(all.stream().filter(relation -> words.matches(Stream.of(HoverCard.name(relation))))
                .sorted(order.comparator()).toList());
        viewer.setSelection(new StructuredSelection(shown.selected()));
        telling = false;
        heading.setText(MESSAGES.text("tray", all.size()));
        RelationPanel.show(row, !all.isEmpty());
        RelationPanel.show(list, !all.isEmpty());
        AccessibleName.give(viewer.getControl(), heading.getText());
        place.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    /** Shows which of them are selected. */
    public void showSelection() {
        if (!viewer.getStructuredSelection().toList().equals(shown.selected())) {
            telling = true;
            viewer.setSelection(new StructuredSelection(shown.selected()));
            telling = false;
        }
        place.setEnabled(!viewer.getStructuredSelection().isEmpty());
    }

    /** Whether all relations are placed: it is one line then. */
    boolean isEmpty() {
        return !list.getVisible();
    }

    private void select() {
        place.setEnabled(!viewer.getStructuredSelection().isEmpty());
        if (!telling && !viewer.getStructuredSelection().isEmpty()) {
            shown.select(selected());
        }
    }

    private List<Relation> selected() {
        return viewer.getStructuredSelection().stream().map(Relation.class::cast).toList();
    }

    /** Puts what is selected in the middle of the matrix, from where the arrow keys move it. */
    private void placeSelected() {
        List<Relation> relations = selected();
        if (!relations.isEmpty()) {
            new Edits(shown.document()).place(relations, MIDDLE);
            shown.select(relations);
            matrix.control().setFocus();
        }
    }

    private void down(Event event) {
        if (event.button == 1) {
            pressed = Optional.ofNullable(viewer.getTable().getItem(new Point(event.x, event.y)))
                    .map(item -> (Relation) item.getData()).map(List::of).orElse(List.of());
            pressedAt = new Point(event.x, event.y);
        }
    }

    private void move(Event event) {
        if (pressed.isEmpty() || Math.abs(event.x - pressedAt.x) + Math.abs(event.y - pressedAt.y) < SLOP) {
            return;
        }
        Point place = onCanvas(event);
        if (matrix.control().getClientArea().contains(place)) {
            if (dragging) {
                matrix.moveTo(place.x, place.y);
            } else {
                matrix.place(pressed, place.x, place.y);
                dragging = true;
            }
        } else if (dragging) {
            matrix.cancel();
            dragging = false;
        }
    }

    private void up(Event event) {
        if (dragging) {
            Point place = onCanvas(event);
            matrix.moveTo(place.x, place.y);
            List<Relation> relations = pressed;
            matrix.drop();
            shown.select(relations);
            matrix.control().setFocus();
        }
        dragging = false;
        pressed = List.of();
    }

    private void cancel() {
        matrix.cancel();
        dragging = false;
        pressed = List.of();
    }

    private Point onCanvas(Event event) {
        return body.getDisplay().map(viewer.getControl(), matrix.control(), event.x, event.y);
    }

    /** Relations that are dragged back out of the matrix lose their place. */
    private boolean takeBack(List<Relation> relations, Point place) {
        // Anywhere beside the matrix on its side: the tray itself is one line where all is placed.
        Rectangle area = body.getParent().getClientArea();
        if (!area.contains(body.getParent().toControl(place))) {
            return false;
        }
        new Edits(shown.document()).withdrawPlace(relations);
        return true;
    }
}
