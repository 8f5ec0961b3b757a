/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.partner;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.partnerstrategy.extension.method.MethodWithPlugIns;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.method.maintenance.MaintenanceAdvice;
import org.partnerstrategy.model.Partner;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.ElementIcons;
import org.partnerstrategy.ui.TypeScale;
import org.partnerstrategy.ui.field.ScrolledPanel;

/** The page of one partner: who it is, what it gets, and a card for each of its relations. */
final class PartnerPage {

    private static final Messages MESSAGES = Messages.of(PartnerPage.class);

    private static final int NARROWEST = 160;

    private final ScrolledPanel panel;
    private final Consumer<EObject> open;
    private Composite body;

    /** The page; the consumer shows an element whose link was followed. */
    PartnerPage(Composite parent, Consumer<EObject> open) {
        this.open = open;
        panel = new ScrolledPanel(parent);
        body = panel.content();
    }

    Control control() {
        return panel.control();
    }

    void show(Optional<Partner> partner) {
        int place = panel.control().getOrigin().y;
        body = panel.renew();
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(5, 6).applyTo(body);
        partner.ifPresentOrElse(this::fill, () -> text(body, MESSAGES.text("none")));
        panel.fit();
        panel.control().setOrigin(0, place);
    }

    private void fill(Partner partner) {
        PartnerFacts facts = new PartnerFacts(partner);
        heading(partner);
        facts.known().forEach(text -> text(body, text));
        List<Relation> relations = facts.relations();
        text(body, facts.total()
                .map(total -> MESSAGES.text("total", relations.size(), total))
                .orElseGet(() -> MESSAGES.text("total.unknown", relations.size())));
        facts.accountManager().ifPresent(reason -> text(body, reason.localized()));
        Function<Relation, MaintenanceAdvice> advice = MethodWithPlugIns.installed().maintenance().forOneRun();
        relations.forEach(relation -> card(relation, new RelationFacts(relation, advice)));
    }

    private void heading(Partner partner) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        Label icon = new Label(row, SWT.NONE);
        icon.setImage(ElementIcons.of(partner));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        Label name = text(row, ElementName.of(partner).localized());
        name.setFont(TypeScale.TITLE.bold());
    }

    private void card(Relation relation, RelationFacts facts) {
        Label line = new Label(body, SWT.SEPARATOR | SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        link(relation, facts.goal());
        Composite card = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(card);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card);
        List<String> lines = facts.lines();
        MatrixThumbnail.create(card, relation, String.join("\n", lines.subList(1, 3)));
        Composite column = new Composite(card, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(column);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
        lines.forEach(words -> text(column, words));
    }

    private void link(Relation relation, String goal) {
        Link link = new Link(body, SWT.WRAP);
        link.setText("<a>" + goal.replace("&", "&&").replace("<", "‹") + "</a>");
        Font bold = TypeScale.TEXT.bold();
        link.setFont(bold);
        link.addListener(SWT.Selection, event -> open.accept(relation));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST, SWT.DEFAULT).applyTo(link);
    }

    private static Label text(Composite parent, String words) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(words.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(NARROWEST / 2, SWT.DEFAULT).applyTo(label);
        return label;
    }
}
