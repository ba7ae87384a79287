package com.nextron.platform.portal.pages;

import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.Problem;
import jakarta.faces.FacesException;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.ExceptionQueuedEventContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Turns problems into what a person sees: beside the field that is to blame, above the page after an action, or as the
 * page for their status where there is nothing to show. The only place where pages deal with exceptions.
 */
class ProblemHandler extends ExceptionHandlerWrapper {
    /** The parameters that say what a page is about. */
    private static final List<String> ABOUT = List.of("id", "visit", "t");

    ProblemHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        Iterator<ExceptionQueuedEvent> queued =
                getUnhandledExceptionQueuedEvents().iterator();
        while (queued.hasNext()) {
            ExceptionQueuedEventContext event = queued.next().getContext();
            Optional<Problem> problem = cause(event.getException(), Problem.class);
            if (problem.isPresent()) {
                queued.remove();
                tell(event.getContext(), event.getPhaseId(), problem.get());
                if (event.getContext().getResponseComplete()) {
                    return;
                }
            } else if (cause(event.getException(), ViewExpiredException.class).isPresent()) {
                queued.remove();
                loadAnew(event.getContext());
            }
        }
        getWrapped().handle();
    }

    private static void tell(FacesContext faces, PhaseId phase, Problem problem) {
        if (faces.isPostback() && phase.equals(PhaseId.INVOKE_APPLICATION)) {
            faces.validationFailed();
            if (problem.fields().isEmpty()) {
                faces.addMessage(null, error(problem.getMessage()));
            }
            problem.fields().forEach(field -> tellBeside(faces, field));
            faces.renderResponse();
            return;
        }
        if (phase.equals(PhaseId.RENDER_RESPONSE)) {
            sendError(faces, problem.type().status());
        } else {
            showInstead(faces, problem.type().status());
        }
    }

    // In the same request: the server's own error dispatch of a 403 is anonymous and may not touch the reader's
    // session.
    private static void showInstead(FacesContext faces, int status) {
        String page =
                switch (status) {
                    case 404 -> "/error/not-found.xhtml";
                    case 401, 403 -> "/error/not-allowed.xhtml";
                    default -> "/error/failed.xhtml";
                };
        faces.getExternalContext().setResponseStatus(status);
        faces.setViewRoot(faces.getApplication().getViewHandler().createView(faces, page));
        faces.renderResponse();
    }

    private static void sendError(FacesContext faces, int status) {
        try {
            faces.getExternalContext().responseSendError(status, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void tellBeside(FacesContext faces, FieldError wrong) {
        Optional<UIInput> input = submittedForm(faces.getViewRoot()).flatMap(form -> inputNamed(form, wrong.field()));
        input.ifPresent(found -> found.setValid(false));
        faces.addMessage(input.map(found -> found.getClientId(faces)).orElse(null), error(wrong.message()));
    }

    /**
     * A view that the server has forgotten is loaded again instead of an error page, often with a new session: so the
     * address tells the template to say the word about it.
     */
    private static void loadAnew(FacesContext faces) {
        try {
            String page = faces.getExternalContext().getRequestServletPath();
            Map<String, String> parameters = faces.getExternalContext().getRequestParameterMap();
            String query = ABOUT.stream()
                    .filter(parameters::containsKey)
                    .map(name -> "&" + name + "=" + URLEncoder.encode(parameters.get(name), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("", "?away=1", ""));
            faces.getExternalContext().redirect(faces.getExternalContext().getRequestContextPath() + page + query);
            faces.responseComplete();
        } catch (IOException e) {
            throw new FacesException(e);
        }
    }

    private static Optional<UIForm> submittedForm(UIComponent component) {
        if (component instanceof UIForm form && form.isSubmitted()) {
            return Optional.of(form);
        }
        return firstOf(component, ProblemHandler::submittedForm);
    }

    private static Optional<UIInput> inputNamed(UIComponent component, String field) {
        // An input's id has no dots: "weights.ROAD_DISTANCE" is the field ROAD_DISTANCE.
        String id = field.substring(field.lastIndexOf('.') + 1);
        if (component instanceof UIInput input && id.equals(input.getId())) {
            return Optional.of(input);
        }
        return firstOf(component, child -> inputNamed(child, field));
    }

    private static <T> Optional<T> firstOf(
            UIComponent parent, java.util.function.Function<UIComponent, Optional<T>> search) {
        Iterator<UIComponent> children = parent.getFacetsAndChildren();
        while (children.hasNext()) {
            Optional<T> found = search.apply(children.next());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static FacesMessage error(String sentence) {
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable thrown, Class<T> type) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (type.isInstance(t)) {
                return Optional.of(type.cast(t));
            }
        }
        return Optional.empty();
    }
}
