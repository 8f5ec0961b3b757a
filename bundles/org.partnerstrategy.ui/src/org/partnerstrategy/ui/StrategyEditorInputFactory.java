package org.partnerstrategy.ui;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Makes the inputs of editors that were open when the workbench was closed. */
public final class StrategyEditorInputFactory implements IElementFactory {

    /** The identity of this factory. */
    static final String ID = "org.partnerstrategy.ui.input";
    /** The key of the file's path. */
    static final String FILE = "file";

    @Override
    public IAdaptable createElement(IMemento memento) {
        String file = memento.getString(FILE);
        return file == null ? null : new StrategyEditorInput(Path.of(file));
    }
}
