/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.eclipse.ui.forms.widgets.TableWrapLayout;
import org.partnerstrategy.editor.LiveFindings;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.editor.StrategyPage;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.method.progress.Progress;
import org.partnerstrategy.method.progress.StepProgress;
import org.partnerstrategy.method.validation.Finding;
import org.partnerstrategy.model.Goal;
import org.partnerstrategy.model.Person;
import org.partnerstrategy.model.Review;
import org.partnerstrategy.ui.field.Wheel;

/**
 * The first page of a strategy: what it is called, what is done and what is open in each of the handbook's five steps,
 * and what belongs to the strategy as a whole.
 */
public final class OverviewPage extends StrategyPage {

    private static final int NARROWEST_CARD = 150;
    private static final int NARROWEST_PANEL = 400;

    private PageContext context;
    private FormToolkit toolkit;
    private ScrolledForm form;
    private StrategyHeading heading;
    private NextStep next;
    private final List<StepCard> cards = new ArrayList<>();
    private OpenPointsPanel points;
    private FigureCards figures;
    private GoalPanel goals;
    private PersonPanel persons;
    private ReviewPanel reviews;
    private MatrixPanel matrix;
    private PlugInPanels added;
    private LiveFindings live;

    @Override
    public Control create(Composite parent, PageContext pageContext) {
        context = pageContext;
        toolkit = new FormToolkit(parent.getDisplay());
        form = toolkit.createScrolledForm(parent);
        Wheel.scrolls(form);
        TableWrapLayout layout = new TableWrapLayout();
        layout.verticalSpacing = 14;
        form.getBody().setLayout(layout);
        heading = new StrategyHeading(filled(form.getBody()), toolkit, context.document());
        next = new NextStep(filled(form.getBody()), toolkit, context, () -> goals.add());
        Composite steps = flow(NARROWEST_CARD, Step.values().length);
        for (Step step : Step.values()) {
            cards.add(new StepCard(steps, toolkit, context, step));
        }
        points = new OpenPointsPanel(filled(form.getBody()), toolkit, context);
        Composite panels = flow(NARROWEST_PANEL, 2);
        figures = new FigureCards(toolkit, () -> {
            Composite place = flow(NARROWEST_CARD, Step.values().length);
            place.moveAbove(points.control().getParent());
            return place;
        });
        goals = new GoalPanel(panels, toolkit, context);
        persons = new PersonPanel(panels, toolkit, context.document());
        reviews = new ReviewPanel(panels, toolkit, context.document());
        matrix = new MatrixPanel(panels, toolkit, context);
        added = new PlugInPanels(panels, toolkit, context);
        live = new LiveFindings(parent.getDisplay(), () -> Optional.of(context.document().strategy()),
                this::showProgress);
        live.check();
        return form;
    }

    private Composite filled(Composite parent) {
        Composite place = toolkit.createComposite(parent);
        place.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        place.setLayout(new CardFlow(NARROWEST_PANEL, 1));
        return place;
    }

    private Composite flow(int narrowest, int most) {
        Composite place = toolkit.createComposite(form.getBody());
        place.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
        place.setLayout(new CardFlow(narrowest, most));
        return place;
    }

    private void showProgress(List<Finding> findings) {
        if (form.isDisposed()) {
            return;
        }
        List<StepProgress> steps = Progress.of(context.document().strategy(), findings);
        boolean otherSize = next.show(steps);
        for (int i = 0; i < cards.size(); i++) {
            otherSize |= cards.get(i).show(steps.get(i));
        }
        otherSize |= points.show(steps);
        otherSize |= figures.show(context.document().strategy());
        otherSize |= added.show();
        if (otherSize) {
            form.reflow(true);
            // A card of the same size has other links all the same.
            form.getBody().layout(true, true);
        }
    }

    @Override
    public void refresh(Set<EObject> changed) {
        heading.show();
        goals.show();
        persons.show();
        reviews.show();
        matrix.show();
        live.check();
    }

    @Override
    public void rebuild() {
        goals.rebuild();
        persons.rebuild();
        heading.show();
        reviews.rebuild();
        matrix.show();
        live.check();
    }

    @Override
    public boolean reveal(EObject element) {
        switch (element) {
        case Goal goal -> goals.reveal(goal);
        case Person person -> persons.reveal(person);
        case Review review -> reviews.reveal(review);
        default -> {
            return false;
        }
        }
        context.selection().select(List.of(element));
        return true;
    }

    @Override
    public void setFocus() {
        form.setFocus();
    }

    @Override
    public void dispose() {
        if (live != null) {
            live.dispose();
        }
        if (toolkit != null) {
            toolkit.dispose();
        }
    }
}
