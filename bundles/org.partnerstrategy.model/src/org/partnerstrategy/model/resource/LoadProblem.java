package org.partnerstrategy.model.resource;

import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.xmi.ClassNotFoundException;
import org.eclipse.emf.ecore.xmi.FeatureNotFoundException;
import org.eclipse.emf.ecore.xmi.IllegalValueException;
import org.eclipse.emf.ecore.xmi.PackageNotFoundException;
import org.eclipse.emf.ecore.xmi.UnresolvedReferenceException;
import org.eclipse.emf.ecore.xmi.XMIException;
import org.partnerstrategy.model.text.Message;
import org.xml.sax.SAXParseException;

/** Says in the product's own words why a file could not be read. */
final class LoadProblem {

    private final String location;

    private LoadProblem(String location) {
        this.location = location;
    }

    /** The first problem of a file, from what EMF threw. */
    static StrategyFileException of(String location, Exception thrown) {
        LoadProblem problem = new LoadProblem(location);
        return Stream.<Throwable>iterate(thrown, cause -> cause != null, Throwable::getCause)
                .flatMap(cause -> problem.explain(cause).stream()).findFirst()
                .orElseGet(() -> new StrategyFileException(location, problem.say("file.unreadable", thrown.toString()), thrown));
    }

    private Optional<StrategyFileException> explain(Throwable cause) {
        return Optional.ofNullable(switch (cause) {
        case StrategyFileException known -> known;
        case SAXParseException e -> new StrategyFileException(location, e.getLineNumber(), e.getColumnNumber(),
                say("load.malformed", e.getMessage()), e);
        case CharacterCodingException e -> new StrategyFileException(location, say("load.encoding"), e);
        case IllegalValueException e -> at(e, say("load.value", e.getValue(), e.getFeature().getName()));
        case FeatureNotFoundException e -> at(e, say("load.feature", e.getName()));
        case ClassNotFoundException e -> at(e, say("load.class", e.getName()));
        case PackageNotFoundException e -> at(e, say("load.package", e.uri()));
        case UnresolvedReferenceException e -> at(e, say("load.reference", e.getReference()));
        default -> null;
        });
    }

    private StrategyFileException at(XMIException e, Message message) {
        return new StrategyFileException(location, e.getLine(), e.getColumn(), message, e);
    }

    private Message say(String key, Object... arguments) {
        return Message.of(LoadProblem.class, key, arguments);
    }
}
