/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * What hangs below a cell that is being edited: proposals, and what is wrong or new about the text. JFace's content
 * proposals would keep Enter and Tab for themselves, with which the user goes on to the next cell here.
 */
final class CellPopup {

    private static final int MOST_LINES = 9;
    private static final int NARROWEST = 320;
    /** The width of the icon with what is around it and the text. */
    private static final int ICON = 34;
    private static final int WIDEST = 560;

    private final Control cell;
    private final Shell shell;
    private final Table list;
    private final Composite remark;
    private final Label icon;
    private final Label message;
    private List<String> proposals = List.of();
    private String text = "";

    CellPopup(Control cell, Consumer<String> taken) {
        this.cell = cell;
        shell = new Shell(cell.getShell(), SWT.NO_TRIM | SWT.ON_TOP | SWT.NO_FOCUS | SWT.TOOL);
        GridLayoutFactory.fillDefaults().margins(1, 1).spacing(0, 0).applyTo(shell);
        shell.setBackground(shell.getDisplay().getSystemColor(SWT.COLOR_WIDGET_NORMAL_SHADOW));
        list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.NO_FOCUS);
        remark = new Composite(shell, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 3).applyTo(remark);
        icon = new Label(remark, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        message = new Label(remark, SWT.WRAP);
        list.addListener(SWT.MouseUp, event -> selected().ifPresent(taken));
        cell.addListener(SWT.Dispose, event -> shell.dispose());
    }

    /** Shows proposals; the first is chosen already if the text alone cannot be taken. */
    void propose(List<String> texts, boolean chooseFirst) {
        if (!texts.equals(proposals)) {
            proposals = List.copyOf(texts);
            list.removeAll();
            proposals.forEach(proposal -> new TableItem(list, SWT.NONE).setText(proposal));
        }
        list.deselectAll();
        if (chooseFirst && !proposals.isEmpty()) {
            list.setSelection(0);
        }
        show();
    }

    /** Says what is wrong, or what is new; nothing when the text is empty. */
    void say(String words, boolean isProblem) {
        text = words;
        message.setText(words);
        icon.setImage(JFaceResources.getImage(isProblem ? Dialog.DLG_IMG_MESSAGE_ERROR : Dialog.DLG_IMG_MESSAGE_INFO));
        show();
    }

    /** Whether the mouse is on it. */
    boolean isPointedAt() {
        return !shell.isDisposed() && shell.isVisible()
                && shell.getBounds().contains(shell.getDisplay().getCursorLocation());
    }

    boolean hasProposals() {
        return !proposals.isEmpty() && shell.isVisible();
    }

    /** Chooses the next or previous proposal. */
    void step(int by) {
        int next = list.getSelectionIndex() < 0 && by < 0 ? -1 : list.getSelectionIndex() + by;
        if (next < 0) {
            list.deselectAll();
        } else {
            list.setSelection(Math.min(next, proposals.size() - 1));
        }
    }

    /** The proposal that is chosen. */
    Optional<String> selected() {
        int index = list.getSelectionIndex();
        return index < 0 || index >= proposals.size() ? Optional.empty() : Optional.of(proposals.get(index));
    }

    /** What is said. */
    String said() {
        return text;
    }

    void close() {
        shell.dispose();
    }

    private void show() {
        if (proposals.isEmpty() && text.isEmpty()) {
            shell.setVisible(false);
            return;
        }
        GridDataFactory.fillDefaults().grab(true, true).exclude(proposals.isEmpty())
                .hint(SWT.DEFAULT, list.getItemHeight() * Math.min(MOST_LINES, proposals.size())).applyTo(list);
        list.setVisible(!proposals.isEmpty());
        GridDataFactory.fillDefaults().grab(true, false).exclude(text.isEmpty()).applyTo(remark);
        GridDataFactory.fillDefaults().grab(true, false).hint(width() - ICON, SWT.DEFAULT).applyTo(message);
        remark.setVisible(!text.isEmpty());
        shell.setSize(width(), shell.computeSize(width(), SWT.DEFAULT).y);
        shell.layout(true, true);
        shell.setLocation(place());
        shell.setVisible(true);
    }

    private int width() {
        int needed = list.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
        return Math.clamp(Math.max(cell.getSize().x, needed), NARROWEST, WIDEST);
    }

    /** Below the cell, or above it where the screen ends. */
    private Point place() {
        Point below = cell.toDisplay(0, cell.getSize().y);
        Rectangle screen = cell.getMonitor().getClientArea();
        Point size = shell.getSize();
        int x = Math.max(screen.x, Math.min(below.x, screen.x + screen.width - size.x));
        boolean fits = below.y + size.y <= screen.y + screen.height;
        return new Point(x, fits ? below.y : cell.toDisplay(0, 0).y - size.y);
    }
}
