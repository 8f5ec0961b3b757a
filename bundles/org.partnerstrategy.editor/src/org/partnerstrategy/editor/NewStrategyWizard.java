package org.partnerstrategy.editor;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.partnerstrategy.model.PartnerStrategy;
import org.partnerstrategy.model.text.Messages;

/** Makes the file of a new strategy, in an Eclipse that is there already. */
public final class NewStrategyWizard extends StrategyFileWizard {

    private static final Messages MESSAGES = Messages.of(NewStrategyWizard.class);

    private static final String HELP = "org.partnerstrategy.editor.new";

    private final NewStrategyPage page = new NewStrategyPage(this::folder);

    /** The wizard, ready to be opened. */
    public NewStrategyWizard() {
        super(MESSAGES.text("new.title"), HELP, MESSAGES.text("new.replaced"));
    }

    @Override
    protected WizardPage page() {
        return page;
    }

    @Override
    protected Optional<Path> file() {
        return page.file();
    }

    @Override
    protected PartnerStrategy strategy() {
        return page.strategy();
    }
}
