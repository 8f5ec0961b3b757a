package org.partnerstrategy.model.resource;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLLoad;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.partnerstrategy.model.Identified;
import org.partnerstrategy.model.text.Message;

/**
 * The resource of one strategy's file. It reads only partner strategies, refuses whatever else XML can do, and never
 * leaves a half-written file. Elements get their identity when they come into it.
 */
public final class PartnerStrategyResource extends XMIResourceImpl {

    private FormatVersion version = FormatVersion.CURRENT;
    private boolean damaged;

    PartnerStrategyResource(URI uri) {
        super(uri);
        setIntrinsicIDToEObjectMap(new HashMap<>());
        setEncoding("UTF-8");
        Map<Object, Object> options = getDefaultLoadOptions();
        options.put(OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(OPTION_USE_DEPRECATED_METHODS, Boolean.FALSE);
    }

    /**
     * Reads the file.
     *
     * @throws StrategyFileException when it is damaged or not a partner strategy; it is then also this resource's only
     *         error, and the resource can no longer be saved
     */
    @Override
    public void doLoad(InputStream inputStream, Map<?, ?> options) throws IOException {
        damaged = true;
        try {
            BufferedInputStream stream = new BufferedInputStream(inputStream);
            version = new RootElement(location()).version(stream);
            super.doLoad(stream, version.isNewerThanCurrent() ? recordingUnknownFeatures(options) : options);
            damaged = false;
        } catch (IOException | RuntimeException e) {
            StrategyFileException problem = LoadProblem.of(location(), e);
            getContents().clear();
            getErrors().clear();
            getErrors().add(problem);
            throw problem;
        }
    }

    private static Map<Object, Object> recordingUnknownFeatures(Map<?, ?> options) {
        Map<Object, Object> recording = new HashMap<>(options);
        recording.put(OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        return recording;
    }

    @Override
    protected XMLLoad createXMLLoad() {
        return new StrategyLoad(createXMLHelper());
    }

    /**
     * Writes the file in one step. A file that was there is kept as a backup.
     *
     * @throws StrategyFileException when it cannot be written; it is then as it was before
     */
    @Override
    public void save(Map<?, ?> options) throws StrategyFileException {
        if (damaged) {
            throw new StrategyFileException(location(), say("save.damaged"), null);
        }
        boolean modified = isModified();
        try {
            if (getURI().isFile()) {
                try (AtomicFile file = new AtomicFile(Path.of(getURI().toFileString()))) {
                    save(file.stream(), options);
                    file.commit();
                }
            } else {
                saveAtOnce(options);
            }
        } catch (IOException | RuntimeException e) {
            setModified(modified);
            throw saveProblem(e);
        }
    }

    private StrategyFileException saveProblem(Exception cause) {
        return switch (cause) {
        case AccessDeniedException denied -> new StrategyFileException(location(), say("save.denied"), denied);
        case NoSuchFileException missing -> new StrategyFileException(location(), say("save.noFolder"), missing);
        case IOException failed -> new StrategyFileException(location(), say("save.failed", reason(failed)), failed);
        default -> new StrategyFileException(location(), say("save.content", reason(cause)), cause);
        };
    }

    private static String reason(Exception cause) {
        return cause.getMessage() == null ? cause.toString() : cause.getMessage();
    }

    private static Message say(String key, Object... arguments) {
        return Message.of(PartnerStrategyResource.class, key, arguments);
    }

    /** What holds the content elsewhere may not be able to replace it in one step, but is not opened for half of it. */
    private void saveAtOnce(Map<?, ?> options) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        save(bytes, options);
        try (OutputStream stream = getURIConverter().createOutputStream(getURI(), options)) {
            bytes.writeTo(stream);
        }
    }

    @Override
    public void doSave(OutputStream outputStream, Map<?, ?> options) throws IOException {
        Map<Object, Object> all = new HashMap<>(options);
        if (version.isNewerThanCurrent()) {
            all.put(XMLResource.OPTION_EXTENDED_META_DATA, new VersionedMetaData(version));
        }
        super.doSave(outputStream, all);
    }

    @Override
    protected void attachedHelper(EObject object) {
        if (object instanceof Identified element && !isLoading()) {
            identify(element);
        }
        super.attachedHelper(object);
    }

    /** Gives an identity to an element without one, and to a copy of an element that is here already. */
    private void identify(Identified element) {
        EObject known = element.getId() == null ? element : getIntrinsicIDToEObjectMap().get(element.getId());
        if (known != null && (known != element || element.getId() == null)) {
            element.setId(EcoreUtil.generateUUID());
        }
    }

    private String location() {
        return getURI().isFile() ? getURI().toFileString() : getURI().toString();
    }
}
