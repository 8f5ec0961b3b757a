/*
 * Copyright (c) 2026 the contributors to Partner Strategy.
 * This program and the accompanying materials are made available under the
 * terms of the Eclipse Public License 2.0 (https://www.eclipse.org/legal/epl-2.0).
 * SPDX-License-Identifier: EPL-2.0
 */
package org.partnerstrategy.editor.matrix;

import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editor.matrix.gesture.HoverCard;
import org.partnerstrategy.editor.matrix.gesture.MatrixModel;
import org.partnerstrategy.field.text.WordFilter;
import org.partnerstrategy.method.ElementName;
import org.partnerstrategy.model.Relation;
import org.partnerstrategy.model.text.Messages;

/**
 * Jumps to a partner by its name: in the matrix that is shown, or else in that of another goal. What has not the words
 * fades.
 */
final class PartnerSearch {

    private static final Messages MESSAGES = Messages.of(PartnerSearch.class);

    private static final int MOST = 30;

    private final MatrixModel shown;
    private final Text text;

    /** A relation among the proposals. */
    private static final class Found extends ContentProposal {

        private final Relation relation;

        Found(Relation relation) {
            super(HoverCard.name(relation), ElementName.of(relation).localized(), null);
            this.relation = relation;
        }
    }

    PartnerSearch(Composite parent, MatrixModel shown) {
        this.shown = shown;
        text = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(MESSAGES.text("search"));
        text.addListener(SWT.Modify, event -> shown.filter(shown.filter().withWords(text.getText())));
        ContentProposalAdapter proposals = new ContentProposalAdapter(text, new TextContentAdapter(),
                (content, position) -> proposals(content), null, null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener((IContentProposal found) -> jump(((Found) found).relation));
        text.addListener(SWT.DefaultSelection, event -> {
            if (!proposals.isProposalPopupOpen()) {
                find(text.getText()).stream().findFirst().ifPresent(this::jump);
            }
        });
    }

    Control control() {
        return text;
    }

    private IContentProposal[] proposals(String content) {
        return content.isBlank() ? new IContentProposal[0]
                : find(content).stream().limit(MOST).map(Found::new).toArray(IContentProposal[]::new);
    }

    private List<Relation> find(String content) {
        WordFilter words = new WordFilter(content);
        String sought = WordFilter.key(content.strip());
        // Names that have the words, but not in this order, come last: -1 is the largest number without a sign.
        return shown.document().strategy().getRelations().stream().filter(relation -> words.matchesKey(key(relation)))
                .sorted(Comparator.comparing((Relation relation) -> shown.id(relation).isEmpty())
                        .thenComparing(relation -> key(relation).indexOf(sought), Integer::compareUnsigned)
                        .thenComparing(HoverCard::name))
                .toList();
    }

    private static String key(Relation relation) {
        return WordFilter.key(HoverCard.name(relation));
    }

    private void jump(Relation relation) {
        shown.selection().select(List.of(relation));
    }
}
