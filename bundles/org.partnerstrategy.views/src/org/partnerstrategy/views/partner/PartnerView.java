/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.swt.widgets.Composite;
import org.partnerstrategy.method.Step;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.Icons;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.StrategyView;

/** One partner over all goals: the one that is selected in the editor, or one that the user holds on to. */
public final class PartnerView extends StrategyView {

    private static final Messages MESSAGES = Messages.of(PartnerView.class);

    /** The identity of the view. */
    public static final String ID = "org.partnerstrategy.views.partner";

    /** How long to wait for further changes, in milliseconds. */
    private static final int PAUSE = 200;

    private final Runnable update = this::update;
    private final IAction pin = new Action("", IAction.AS_CHECK_BOX) {
        @Override
        public void run() {
            selected();
        }
    };
    private PartnerPage page;
    private Optional<Partner> partner = Optional.empty();

    @Override
    protected void createContent(Composite parent) {
        page = new PartnerPage(parent, this::open);
        pin.setToolTipText(MESSAGES.text("pin"));
        pin.setText(MESSAGES.text("pin"));
        pin.setImageDescriptor(Icons.descriptor("pin"));
        getViewSite().getActionBars().getToolBarManager().add(pin);
    }

    @Override
    public void editorChanged() {
        partner = Optional.empty();
        pin.setChecked(false);
        page.show(partner);
        selected();
    }

    @Override
    public void selected() {
        if (!pin.isChecked()) {
            editor().flatMap(context -> context.selection().elements().stream().map(PartnerFacts::partnerOf)
                    .flatMap(Optional::stream).findFirst()).filter(chosen -> !partner.equals(Optional.of(chosen)))
                    .ifPresent(this::show);
        }
    }

    private void show(Partner chosen) {
        partner = Optional.of(chosen);
        page.show(partner);
    }

    @Override
    public void changed(Set<EObject> elements) {
        page.control().getDisplay().timerExec(PAUSE, update);
    }

    private void update() {
        if (!page.control().isDisposed()) {
            partner = partner.filter(shown -> shown.eResource() != null);
            page.show(partner);
        }
    }

    private void open(EObject element) {
        editor().ifPresent(context -> {
            if (element instanceof Relation relation && relation.getGoal() != null) {
                ElementPages.show(context, Step.POSITION, relation);
            } else {
                ElementPages.show(context, element);
            }
        });
    }

    @Override
    public void setFocus() {
        page.control().setFocus();
    }

    @Override
    public void dispose() {
        if (!page.control().isDisposed()) {
            page.control().getDisplay().timerExec(-1, update);
        }
        super.dispose();
    }
}
