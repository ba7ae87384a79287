package com.nextron.platform.portal.pages.geography;

import com.nextron.platform.core.list.ListQuery;
import com.nextron.platform.core.problem.FieldError;
import com.nextron.platform.core.problem.InvalidInput;
import com.nextron.platform.portal.pages.Answers;
import com.nextron.platform.portal.pages.Choices;
import com.nextron.platform.portal.pages.Entered;
import com.nextron.platform.tenant.PostalImports;
import com.nextron.platform.tenant.PostalImports.ImportView;
import com.nextron.platform.tenant.PostalImports.RegisterView;
import com.nextron.platform.tenant.PostalImports.Upload;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The registers in use, the imports, and the form that uploads one. */
@Named("postalRegistersPage")
@RequestScoped
public class PostalRegistersPage {
    private static final int SHOWN = 10;

    @Inject
    private PostalImports facade;

    @Inject
    private Choices choices;

    private final Entered form = new Entered();
    private Part file;
    private List<RegisterView> registers;
    private List<ImportView> imports;

    /** Asks before anything is drawn, so that whoever may not see it is told so. */
    public void load() {
        registers = facade.registers();
        imports = facade.list(ListQuery.first(SHOWN)).items();
    }

    public Entered getForm() {
        return form;
    }

    public Part getFile() {
        return file;
    }

    /** For the file field. */
    public void setFile(Part file) {
        this.file = file;
    }

    public List<RegisterView> getRegisters() {
        return registers == null ? facade.registers() : registers;
    }

    public List<ImportView> getImports() {
        return imports == null ? facade.list(ListQuery.first(SHOWN)).items() : imports;
    }

    /** Whether an import waits or runs. */
    public boolean isRunning() {
        return getImports().stream().anyMatch(one -> one.endedAt() == null);
    }

    /** What one file can hold: the four countries, then their parts, then the rest of the world. */
    public List<SelectItem> getParts() {
        return choices.getCountries();
    }

    /** The country whose list shows a part's codes. */
    public String countryOf(String part) {
        return Words.countryOf(part);
    }

    public String count(long number) {
        return Words.count(number);
    }

    public String upload() {
        // A file without content is not told apart from no file.
        if (file == null || file.getSize() == 0) {
            throw new InvalidInput(
                    new FieldError("file", "Choose the file to import. One that is empty has no register in it."));
        }
        try (InputStream content = file.getInputStream()) {
            ImportView begun = facade.upload(new Upload(form.text("part"), name()), content);
            return Answers.done(begun.fileName() + " is uploaded.", "/app/postal-import.xhtml?id=" + begun.id());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Some browsers send the whole path. */
    private String name() {
        String sent = file.getSubmittedFileName();
        return sent == null ? "" : sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    }
}
