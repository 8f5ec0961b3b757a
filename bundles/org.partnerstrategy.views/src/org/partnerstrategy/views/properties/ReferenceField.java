package org.partnerstrategy.views.properties;

import java.util.List;
import java.util.Locale;
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
import org.eclipse.swt.widgets.Text;
import org.partnerstrategy.editing.feature.Candidates;
import org.partnerstrategy.editing.feature.FeaturePlace;
import org.partnerstrategy.editing.feature.ModelWords;
import org.partnerstrategy.exchange.cell.Completion;
import org.partnerstrategy.views.ElementPages;
import org.partnerstrategy.views.Texts;

/** Another element, chosen by typing a part of its name. */
final class ReferenceField extends FeatureField {

    private static final int MOST = 60;

    private Text text;
    private ContentProposalAdapter proposals;
    private String shown = "";

    ReferenceField(Composite parent, FeaturePlace place, Subject subject) {
        super(parent, place, subject);
        refresh();
    }

    @Override
    void addTools(Composite heading) {
        Link link = new Link(heading, SWT.NONE);
        link.setText("<a>" + Texts.say(ReferenceField.class, "open") + "</a>");
        link.addListener(SWT.Selection, event -> {
            if (subject().value(place()) instanceof EObject target) {
                ElementPages.show(subject().context(), target);
            }
        });
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(link);
    }

    @Override
    Control create(Composite parent) {
        text = new Text(parent, SWT.BORDER | SWT.SINGLE);
        text.setMessage(Texts.say(ReferenceField.class, "type"));
        name(text);
        proposals = new ContentProposalAdapter(text, new TextContentAdapter(), (typed, position) -> propose(typed),
                KeyStroke.getInstance(SWT.ARROW_DOWN), null);
        proposals.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
        proposals.addContentProposalListener(accepted -> commit());
        text.addListener(SWT.FocusOut, event -> text.getDisplay().asyncExec(this::left));
        text.addListener(SWT.DefaultSelection, event -> commit());
        return text;
    }

    /** The list of proposals may have taken the keyboard. */
    private void left() {
        if (!text.isDisposed() && !proposals.isProposalPopupOpen()) {
            commit();
        }
    }

    private IContentProposal[] propose(String typed) {
        String wanted = typed.equals(shown) ? "" : typed.strip().toLowerCase(Locale.ROOT);
        return candidates().stream().map(subject()::name)
                .filter(name -> name.toLowerCase(Locale.ROOT).contains(wanted)).distinct().limit(MOST)
                .map(ContentProposal::new).toArray(IContentProposal[]::new);
    }

    private List<EObject> candidates() {
        return Candidates.of(subject().context().document().strategy(), (EReference) place().feature());
    }

    @Override
    void commit() {
        if (text.isDisposed() || text.getText().equals(shown)) {
            return;
        }
        String wanted = text.getText().strip();
        Optional<EObject> found = called(wanted).or(() -> Completion
                .of(candidates().stream().map(subject()::name).toList(), wanted).flatMap(this::called));
        if (wanted.isEmpty() || found.isPresent()) {
            complain("");
            shown = text.getText();
            subject().set(place(), found.orElse(null));
            refresh();
        } else {
            complain(Texts.say(ReferenceField.class, "unknown",
                    ModelWords.of(((EReference) place().feature()).getEReferenceType()), wanted));
        }
    }

    private Optional<EObject> called(String name) {
        return candidates().stream().filter(candidate -> subject().name(candidate).equalsIgnoreCase(name)).findFirst();
    }

    @Override
    void forget() {
        shown = text.getText();
    }

    @Override
    void refresh() {
        boolean typing = text.isFocusControl() && !text.getText().equals(shown);
        shown = subject().value(place()) instanceof EObject target ? subject().name(target) : "";
        if (!typing) {
            text.setText(shown);
            complain("");
        }
        text.setMessage(several().isEmpty() ? Texts.say(ReferenceField.class, "type") : several());
    }
}
