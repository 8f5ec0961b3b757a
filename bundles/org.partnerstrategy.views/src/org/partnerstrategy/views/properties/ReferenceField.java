/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Link;
import org.partnerstrategy.field.feature.Candidates;
import org.partnerstrategy.field.feature.FeatureField;
import org.partnerstrategy.field.feature.ModelLabels;
import org.partnerstrategy.field.text.Completion;
import org.partnerstrategy.field.text.Words;
import org.partnerstrategy.model.text.Messages;
import org.partnerstrategy.ui.field.TextField;
import org.partnerstrategy.ui.field.TypedValue;
import org.partnerstrategy.views.ElementPages;

/** Another element, chosen by typing a part of its name. */
final class ReferenceField extends FieldControl<FeatureField<EObject>> {

    private static final Messages MESSAGES = Messages.of(ReferenceField.class);

    private static final int MOST = 60;

    private TextField text;
    private Optional<PropertySubject> shown = Optional.empty();

    ReferenceField(Composite parent, FeatureField<EObject> field, PropertySubject subject) {
        super(parent, field, subject);
        refresh();
    }

    @Override
    void addTools(Composite heading) {
        Link link = new Link(heading, SWT.NONE);
        link.setText("<a>" + MESSAGES.text("open") + "</a>");
        link.addListener(SWT.Selection, event -> {
            if (subject().value(field()) instanceof EObject target) {
                ElementPages.show(subject().context(), target);
            }
        });
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
    }

    @Override
    Control create(Composite parent) {
        text = typed(parent, false);
        ContentProposalAdapter proposals = new ContentProposalAdapter(text.control(), new TextContentAdapter(),
                (typed, position) -> propose(typed), KeyStroke.getInstance(SWT.ARROW_DOWN), null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(accepted -> commit());
        text.besides(proposals::isProposalPopupOpen);
        return text.control();
    }

    private IContentProposal[] propose(String typed) {
        String wanted = typed.equals(name(subject())) ? "" : Words.key(typed);
        return candidates().stream().map(subject()::name)
                .filter(name -> Words.key(name).contains(wanted)).distinct().limit(MOST)
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private List<EObject> candidates() {
        return Candidates.of(subject().context().document().strategy(), (EReference) field().feature());
    }

    @Override
    void commit() {
        text.commit();
    }

    private String name(PropertySubject of) {
        return of.value(field()) instanceof EObject target ? of.name(target) : "";
    }

    /** The element of that name, or the only one whose name begins so. */
    private Optional<EObject> find(String typed) {
        return called(typed).or(() -> Completion.of(candidates().stream().map(subject()::name).toList(), typed)
                .flatMap(this::called));
    }

    private Optional<EObject> called(String name) {
        String key = Words.key(name);
        return candidates().stream().filter(candidate -> Words.key(subject().name(candidate)).equals(key)).findFirst();
    }

    private TypedValue value(PropertySubject of) {
        return new TypedValue(of.context().document(), () -> name(of),
                typed -> typed.isEmpty() || find(typed).isPresent() ? Optional.empty()
                        : Optional.of(MESSAGES.text("unknown",
                                ModelLabels.of(((EReference) field().feature()).getEReferenceType()), typed)),
                typed -> of.set(field(), find(typed).orElse(null)));
    }

    @Override
    void refresh() {
        if (shown.filter(subject()::equals).isPresent()) {
            text.refresh();
        } else {
            shown = Optional.of(subject());
            text.show(value(subject()));
        }
        text.control().setMessage(several().isEmpty() ? MESSAGES.text("type") : several());
    }
}
