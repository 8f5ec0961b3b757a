/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas;
import org.partnerstrategy.editor.matrix.canvas.MatrixCanvas.Use;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.editor.matrix.output.MatrixPictures;
import org.partnerstrategy.editor.matrix.output.Presentation;
import org.partnerstrategy.editor.matrix.panel.LeftColumn;
import org.partnerstrategy.editor.matrix.panel.RelationPanel;
import org.partnerstrategy.editor.matrix.panel.SummaryPanel;
import org.partnerstrategy.matrix.Part;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.ui.WorkbenchCommand;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** The matrix of a goal, with the goals and what is to be placed on its left, and what is selected on its right. */
abstract class MatrixPage extends StrategyPage {

    private static final List<String> TOGETHER = List.of("org.partnerstrategy.views.showAssessors",
            "org.partnerstrategy.views.showConversation", "org.partnerstrategy.views.showMovements",
            "org.partnerstrategy.exchange.ui.askAssessors",
            "org.partnerstrategy.workshop.ui.start");
    private static final int[] WIDTHS = { 21, 51, 28 };

    private final Step step;
    private final ISelectionChangedListener selected = event -> selectionChanged();

    private PageContext context;
    private MatrixModel shown;
    private MatrixCanvas matrix;
    private LeftColumn list;
    private RelationPanel relation;
    private SummaryPanel summary;
    private MatrixPictures pictures;
    private ScrolledPanel side;
    private int[] divided = WIDTHS;
    private boolean stale;
    private Optional<Presentation> presentation = Optional.empty();

    MatrixPage(Step step) {
        this.step = step;
    }

    @Override
    public final Control create(Composite parent, PageContext pageContext) {
        context = pageContext;
        shown = new MatrixModel(context.document(), context.selection(), step);
        if (parent.getDisplay().getHighContrast()) {
            shown.change(options -> options.with(Part.PATTERNS));
        }
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        MatrixTools tools = new MatrixTools(body, shown);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(tools.control());
        SashForm columns = new SashForm(body, SWT.HORIZONTAL | SWT.SMOOTH);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        Composite left = new Composite(columns, SWT.NONE);
        Composite middle = new Composite(columns, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(middle);
        matrix = new MatrixCanvas(middle, shown, 1, Use.WORK);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(matrix.control());
        new ReviewBar(middle, shown);
        list = new LeftColumn(left, shown, matrix);
        createSide(columns);
        columns.setWeights(WIDTHS);
        divided = columns.getWeights();
        columns.addListener(SWT.Resize, event -> divide(columns));
        pictures = new MatrixPictures(body.getShell(), shown);
        tools.fill(matrix, pictures, this::present, TOGETHER.stream()
                .map(id -> new WorkbenchCommand(context.site(), id)).toList());
        MatrixMenu.create(matrix, pictures);
        shown.onChange(this::refreshParts);
        context.selection().addSelectionChangedListener(selected);
        return body;
    }

    /** Gives the side the room that its words need, in every language, until the user moves a border. */
    private void divide(SashForm columns) {
        int width = columns.getClientArea().width;
        if (width > 0 && Arrays.equals(columns.getWeights(), divided)) {
            int whole = Arrays.stream(WIDTHS).sum();
            int left = width * WIDTHS[0] / whole;
            int needed = side.widthFor(Math.max(relation.width(), summary.width()));
            int right = Math.max(width * WIDTHS[2] / whole, Math.min(width / 2, needed));
            columns.setWeights(left, Math.max(1, width - left - right), right);
            divided = columns.getWeights();
        }
    }

    private void createSide(Composite parent) {
        side = new ScrolledPanel(parent);
        Composite content = side.content();
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(4, 16).applyTo(content);
        relation = new RelationPanel(content, shown);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(relation.control());
        summary = new SummaryPanel(content, shown);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(summary.control());
    }

    /** Shows the matrix on the whole screen. */
    final void present() {
        matrix.finish();
        Presentation open = Presentation.open(side.control().getShell(), shown);
        open.shell().addListener(SWT.Dispose, event -> event.display.asyncExec(this::takeKeys));
        presentation = Optional.of(open);
    }

    /**
     * The field that had the keys before can be gone, as the page shows what was presented last: no key would do
     * anything.
     */
    private void takeKeys() {
        if (!matrix.control().isDisposed() && matrix.control().isVisible()) {
            matrix.control().setFocus();
        }
    }

    @Override
    public final Optional<Runnable> printing() {
        return Optional.of(pictures::print);
    }

    private void selectionChanged() {
        if (!side.control().isDisposed() && !side.control().isVisible()) {
            stale = true;
        } else if (!side.control().isDisposed()) {
            stale = false;
            shown.showSelected();
            list.showSelection();
            relation.refresh();
            side.fit();
            if (shown.selected().size() == 1) {
                matrix.reveal(shown.selected().getFirst());
            }
        }
    }

    private void refreshParts() {
        list.refresh();
        relation.refresh();
        summary.refresh();
        side.fit();
    }

    @Override
    public final void refresh(Set<EObject> changed) {
        shown.showSelected();
        shown.strategyChanged();
        presentation.ifPresent(Presentation::refresh);
    }

    @Override
    public final void rebuild() {
        presentation.filter(open -> !open.shell().isDisposed()).ifPresent(open -> open.shell().close());
        shown.showSelected();
        shown.strategyChanged();
    }

    @Override
    public final boolean reveal(EObject element) {
        if (element instanceof Relation || element instanceof Goal) {
            context.selection().select(List.of(element));
            return element instanceof Goal || shown.selected().contains(element);
        }
        return false;
    }

    @Override
    public final void setFocus() {
        if (stale) {
            selectionChanged();
        }
        matrix.control().setFocus();
    }

    @Override
    public final void dispose() {
        context.selection().removeSelectionChangedListener(selected);
        matrix.finish();
        presentation.filter(open -> !open.shell().isDisposed()).ifPresent(open -> open.shell().dispose());
    }
}
