// Sutime.java - SUTime (Stanford CoreNLP) over JSON lines, for bench/time.py: reads {"id","date","text"} a line from standard
// input, prints {"id","times":[{"start","end","text","type","value"}]}, and on standard error the CPU seconds of the annotation.
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.*;
import edu.stanford.nlp.time.*;
import edu.stanford.nlp.util.CoreMap;
import java.io.*;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.*;
import javax.json.*;

public class Sutime {
    public static void main(String[] args) throws Exception {
        AnnotationPipeline pipeline = new AnnotationPipeline();
        pipeline.addAnnotator(new TokenizerAnnotator(false));
        pipeline.addAnnotator(new WordsToSentencesAnnotator(false));
        pipeline.addAnnotator(new POSTaggerAnnotator(false));
        pipeline.addAnnotator(new TimeAnnotator("sutime", new Properties()));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        PrintStream out = new PrintStream(System.out, true, "UTF-8");
        long cpu = 0;
        for (String line; (line = in.readLine()) != null; ) {
            JsonObject doc = Json.createReader(new StringReader(line)).readObject();
            Annotation a = new Annotation(doc.getString("text"));
            if (doc.containsKey("date"))
                a.set(CoreAnnotations.DocDateAnnotation.class, doc.getString("date"));
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            pipeline.annotate(a);
            cpu += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
            JsonArrayBuilder times = Json.createArrayBuilder();
            for (CoreMap cm : a.get(TimeAnnotations.TimexAnnotations.class)) {
                List<CoreLabel> tokens = cm.get(CoreAnnotations.TokensAnnotation.class);
                Timex t = cm.get(TimeAnnotations.TimexAnnotation.class);
                String value = t.value() == null ? (t.altVal() == null ? "" : t.altVal()) : t.value();
                times.add(Json.createObjectBuilder().add("start", tokens.get(0).beginPosition())
                    .add("end", tokens.get(tokens.size() - 1).endPosition()).add("text", cm.toString())
                    .add("type", t.timexType() == null ? "" : t.timexType()).add("value", value));
            }
            out.println(Json.createObjectBuilder().add("id", doc.getString("id")).add("times", times).build());
        }
        System.err.printf("%.3f%n", cpu / 1e9);
    }
}
