/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.advice.AdviceRules;
import org.partnerstrategy.method.agreement.Agreement;
import org.partnerstrategy.method.agreement.AgreementWords;
import org.partnerstrategy.method.agreement.Conversation;
import org.partnerstrategy.method.agreement.Safety;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.AccessibleName;
import org.partnerstrategy.ui.field.Columns;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.StrategyView;

/** The relations on which assessors differ, in the order in which to talk about them; a click leads there. */
public final class ConversationView extends StrategyView {

    private static final Messages MESSAGES = Messages.of(ConversationView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.conversation";

    /** How long to wait for further changes, in milliseconds. */
    private static final int PAUSE = 300;

    private final Runnable update = this::update;
    private TableViewer viewer;
    private Label summary;

    /** One relation, with its place in the conversation. */
    private record Row(int place, Agreement agreement, Optional<Safety> safety) {

        Relation relation() {
            return agreement.relation();
        }
    }

    @Override
    protected void createContent(Composite parent) {
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.swtDefaults().applyTo(body);
        summary = new Label(body, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(summary);
        Composite place = new Composite(body, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(place);
        viewer = new TableViewer(place, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL);
        AccessibleName.give(viewer.getControl(), MESSAGES.text("title"));
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Columns columns = Columns.of(viewer);
        column(columns, "place", 1, 36, row -> Integer.toString(row.place()));
        column(columns, "partner", 5, 120, row -> name(row.relation().getPartner()));
        column(columns, "goal", 4, 90, row -> name(row.relation().getGoal()));
        column(columns, "why", 5, 120, row -> AgreementWords.why(row.agreement(), Locale.getDefault()));
        column(columns, "agreement", 2, 70, row -> AgreementWords.share(row.agreement()).localized());
        column(columns, "safety", 4, 90, row -> AgreementWords.safety(row.safety()).localized());
        viewer.addSelectionChangedListener(event -> {
            if (viewer.getControl().isFocusControl()) {
                lead();
            }
        });
        viewer.addOpenListener(event -> lead());
    }

    private static void column(Columns columns, String key, int weight, int minimum, Function<Row, String> text) {
        columns.text(MESSAGES.text("column." + key), weight, minimum, row -> text.apply((Row) row));
    }

    private static String name(EObject element) {
        return element == null ? "" : ElementName.of(element).localized();
    }

    /** Goes to the place of the selected relation in the matrix of its goal. */
    private void lead() {
        Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement()).map(Row::relation)
                .filter(relation -> relation.eResource() != null).ifPresent(relation -> editor()
                        .ifPresent(context -> ElementPages.show(context, Step.POSITION, relation)));
    }

    @Override
    public void editorChanged() {
        update();
    }

    @Override
    public void changed(Set<EObject> elements) {
        viewer.getControl().getDisplay().timerExec(PAUSE, update);
    }

    private void update() {
        if (viewer.getControl().isDisposed()) {
            return;
        }
        List<Row> rows = editor().map(context -> rows(context.document().strategy())).orElse(List.of());
        Optional<Relation> before = Optional.ofNullable((Row) viewer.getStructuredSelection().getFirstElement())
                .map(Row::relation);
        viewer.setInput(rows);
        rows.stream().filter(row -> before.equals(Optional.of(row.relation()))).findFirst()
                .ifPresent(row -> viewer.setSelection(new StructuredSelection(row)));
        summary.setText(MESSAGES.text(editor().isEmpty() ? "noEditor" : rows.isEmpty() ? "none" : "about"));
        summary.getParent().layout(true);
    }

    private static List<Row> rows(PartnerStrategy strategy) {
        AdviceRules rules = MethodWithPlugIns.installed().advice();
        List<Agreement> order = Conversation.about(strategy.getRelations(), strategy, rules);
        return IntStream.range(0, order.size()).mapToObj(i -> new Row(i + 1, order.get(i),
                Safety.of(order.get(i).relation(), rules))).toList();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (viewer != null && !viewer.getControl().isDisposed()) {
            viewer.getControl().getDisplay().timerExec(-1, update);
        }
        super.dispose();
    }
}
