package org.partnerstrategy.editor;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the next or the previous page of the active editor. */
public final class NeighbourHandler extends AbstractHandler implements IExecutableExtension {

    private int places = 1;

    @Override
    public void setInitializationData(IConfigurationElement element, String property, Object data) {
        if (data instanceof Map<?, ?> parameters) {
            places = Integer.parseInt((String) parameters.get("places"));
        }
    }

    @Override
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getActiveEditor(event) instanceof StrategyEditor editor) {
            editor.showNeighbour(places);
        }
        return null;
    }
}
