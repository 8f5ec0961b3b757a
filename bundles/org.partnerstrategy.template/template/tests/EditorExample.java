// if window
package @id@.tests;

import java.nio.file.Path;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IEditorSite;
import org.partnerstrategy.editing.StrategyDocument;
import org.partnerstrategy.editing.StrategyDocuments;
import org.partnerstrategy.editor.PageContext;
import org.partnerstrategy.method.Position;
import org.partnerstrategy.method.Strategies;
import org.partnerstrategy.model.resource.StrategyFile;
import org.partnerstrategy.model.resource.StrategyFileException;
import org.partnerstrategy.ui.ElementSelection;

/** An editor with one relation, without the rest of the window. */
record EditorExample(StrategyDocument document) implements PageContext {

    static EditorExample in(Path folder) throws StrategyFileException {
        Path file = folder.resolve("youth.partnerstrategy");
        StrategyFile.save(Strategies.of(Example.relation(150_000, Position.of(70, 35))), file);
        return new EditorExample(new StrategyDocuments().open(file));
    }

    @Override
    public ElementSelection selection() {
        throw new UnsupportedOperationException();
    }

    @Override
    public IEditorSite site() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void show(String page) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void show(String page, EObject element) {
        throw new UnsupportedOperationException();
    }
}
// end
