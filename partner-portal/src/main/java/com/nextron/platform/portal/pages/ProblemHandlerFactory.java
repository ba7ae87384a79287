package com.nextron.platform.portal.pages;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link ProblemHandler} in front of the container's own; named in faces-config.xml. */
public class ProblemHandlerFactory extends ExceptionHandlerFactory {
    public ProblemHandlerFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new ProblemHandler(getWrapped().getExceptionHandler());
    }
}
