/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StepPages;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.GoalPoints;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.validation.OpenPoint;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.Columns;

/** One list of all that is open, grouped by goal: what to do about each, and a click that leads there. */
final class OpenPointsPanel {

    private static final Messages MESSAGES = Messages.of(OpenPointsPanel.class);

    private static final int ROWS = 9;
    /** From so many points on only the first goal is open. */
    private static final int MANY = 40;
    /** So many points of a goal are listed; nobody reads more one by one. */
    private static final int MOST = 100;

    private final PageContext context;
    private final Panel panel;
    private final TreeViewer viewer;
    private List<GoalPoints> shown = List.of();

    /** What is not listed of a goal. */
    private record More(OpenPoint first, int number) {
    }

    OpenPointsPanel(Composite parent, FormToolkit toolkit, PageContext context) {
        this.context = context;
        panel = new Panel(parent, toolkit, "points");
        viewer = new TreeViewer(panel.tablePlace(ROWS), SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        viewer.getTree().setData("points", true);
        AccessibleName.give(viewer.getControl(), panel.title());
        viewer.setContentProvider(new Content());
        viewer.setUseHashlookup(true);
        viewer.setComparer(new SameRow());
        Columns columns = Columns.of(viewer);
        columns.add(MESSAGES.text("points.task"), SWT.LEFT, 75, 200, new Task());
        columns.add(MESSAGES.text("points.step"), SWT.LEFT, 25, 90,
                ColumnLabelProvider.createTextProvider(OpenPointsPanel::stepName));
        ColumnViewerToolTipSupport.enableFor(viewer);
        Tree tree = viewer.getTree();
        tree.addListener(SWT.DefaultSelection, event -> go(event.item.getData()));
        tree.addListener(SWT.MouseUp, this::clicked);
        tree.addListener(SWT.MouseMove, event -> tree.setCursor(isLeaf(at(event))
                ? tree.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null));
    }

    Control control() {
        return panel.control();
    }

    private Object at(Event event) {
        return Optional.ofNullable(viewer.getTree().getItem(new Point(event.x, event.y)))
                .map(item -> item.getData()).orElse(null);
    }

    private static boolean isLeaf(Object row) {
        return row != null && !(row instanceof GoalPoints);
    }

    private void clicked(Event event) {
        Object row = at(event);
        if (event.button == 1 && isLeaf(row)) {
            go(row);
        }
    }

    private void go(Object row) {
        switch (row) {
        case OpenPoint point -> StepPages.show(context, point.explanation().step(), point.element());
        case More more -> StepPages.show(context, more.first().explanation().step(), more.first().element());
        case GoalPoints group -> viewer.setExpandedState(group, !viewer.getExpandedState(group));
        default -> {
            // leads nowhere
        }
        }
    }

    /** Shows what is open now. Answers whether the panel came or went. */
    boolean show(List<StepProgress> steps) {
        List<GoalPoints> groups = GoalPoints.of(steps);
        boolean isOther = shown.isEmpty() != groups.isEmpty() || panel.control().isVisible() == groups.isEmpty();
        if (!isShown(groups)) {
            showGroups(groups);
        }
        panel.control().setVisible(!groups.isEmpty());
        return isOther;
    }

    /** Whether nobody would see a difference. Of a goal with very many points most are only counted. */
    private boolean isShown(List<GoalPoints> groups) {
        return groups.size() == shown.size() && IntStream.range(0, groups.size())
                .allMatch(i -> isSame(groups.get(i), shown.get(i)));
    }

    private static boolean isSame(GoalPoints one, GoalPoints other) {
        int listed = Math.min(MOST + 1, one.points().size());
        return one.goal().equals(other.goal()) && one.points().size() == other.points().size()
                && one.points().subList(0, listed).equals(other.points().subList(0, listed));
    }

    private void showGroups(List<GoalPoints> groups) {
        boolean isFirst = shown.isEmpty();
        Set<Object> open = new HashSet<>();
        Arrays.stream(viewer.getExpandedElements()).map(group -> ((GoalPoints) group).goal()).forEach(open::add);
        shown = groups;
        int all = groups.stream().mapToInt(group -> group.points().size()).sum();
        panel.count(all);
        viewer.getTree().setRedraw(false);
        viewer.setInput(groups);
        viewer.setExpandedElements(groups.stream().filter(group -> isFirst
                ? all <= MANY || group == groups.getFirst() : open.contains(group.goal())).toArray());
        viewer.getTree().setRedraw(true);
    }

    private static String stepName(Object row) {
        return switch (row) {
        case OpenPoint point -> stepName(point.explanation().step());
        case More more -> stepName(more.first().explanation().step());
        default -> "";
        };
    }

    private static String stepName(Step step) {
        return MESSAGES.text("step." + step.name());
    }

    /** Rows of goals are told apart by the goals, not by all that is open of each. */
    private static final class SameRow implements IElementComparer {

        @Override
        public boolean equals(Object one, Object other) {
            return key(one).equals(key(other));
        }

        @Override
        public int hashCode(Object row) {
            return key(row).hashCode();
        }

        private static Object key(Object row) {
            return row instanceof GoalPoints group ? group.goal() : row;
        }
    }

    private static final class Content implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object groups) {
            return ((List<?>) groups).toArray();
        }

        @Override
        public Object[] getChildren(Object row) {
            if (!(row instanceof GoalPoints group)) {
                return new Object[0];
            }
            List<OpenPoint> points = group.points();
            List<Object> children = new ArrayList<>(points.subList(0, Math.min(MOST, points.size())));
            if (points.size() > MOST) {
                children.add(new More(points.get(MOST), points.size() - MOST));
            }
            return children.toArray();
        }

        @Override
        public Object getParent(Object row) {
            return null;
        }

        @Override
        public boolean hasChildren(Object row) {
            return row instanceof GoalPoints;
        }
    }

    private static final class Task extends ColumnLabelProvider {

        @Override
        public String getText(Object row) {
            return switch (row) {
            case GoalPoints group -> MESSAGES.text("points.goal", group.goal()
                    .<Object>map(ElementName::of).orElseGet(() -> MESSAGES.message("points.noGoal")),
                    group.points().size());
            case OpenPoint point -> point.taskWithinGoal().in(Locale.getDefault());
            case More more -> MESSAGES.text("step.more", more.number());
            default -> "";
            };
        }

        @Override
        public Font getFont(Object row) {
            return row instanceof GoalPoints ? TypeScale.TEXT.bold()
                    : null;
        }

        @Override
        public String getToolTipText(Object row) {
            return row instanceof OpenPoint point ? point.explanation().text().in(Locale.getDefault()) : null;
        }
    }
}
